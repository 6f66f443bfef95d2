"""Make the list of first names anew from Faker's lists.

usage: python -m scripts.names    (with Faker installed; the list that ships was made with Faker 40)

Faker (https://github.com/joke2k/faker, MIT) holds lists of common first names by country. Kept are single
words in Latin letters, folded to lower case, that are no everyday word of a language we read.
"""

from collections.abc import Iterator
from importlib import import_module

from exposure.extract.languages import languages
from exposure.extract.names import NAMES

COUNTRIES = (
    *("en_US", "en_GB", "en_IE", "en_IN", "en_NG", "en_KE", "en_NZ", "en_PK"),
    *("es_ES", "es_MX", "es_AR", "es_CO", "es_CL", "pt_BR", "pt_PT", "fr_FR", "fr_BE", "fr_CA", "fr_CH"),
    *("de_DE", "de_AT", "de_CH", "it_IT", "nl_NL", "pl_PL", "ga_IE", "ig_NG", "ha_NG", "yo_NG", "sv_SE"),
    *("da_DK", "no_NO", "tr_TR", "ro_RO", "sw", "id_ID"),
)
WORDS = frozenset(
    """
    an angel art august bay bear belle bill bishop blue brave bud buddy chance charity chase christian cliff
    cloud coast college cool crystal darling day dean deacon destiny dear diamond dick doc dusty dream duke
    earl early earnest eve faith fox frank general genesis gift gene german glad golden good grant gray green
    guy happy harmony harvest haven heather heaven holly honey hope hunter in ivory jack jersey jet jewel
    joker joy judge juicy junior justice king lady lane lark law legend liberty life link lord love lucky
    mac major march mark marine mars mason master max may melody mercedes mercy merry miller miracle miss
    misty moon my myself nice noble north ocean old or pace page paige park patience paw peace penny pier
    piper porter prince princess promise queen rain ray read rebel red reef rich river rob robin rock rocky
    rusty sage saint sandy scout sea serenity session shade shepherd silver sky son song sonny star stone
    storm stormy summer sunday sunny sunshine the tiger time trinity truth van victory wade warren wave west
    will willow winter wolf wood young man men dan god sir boy girl dad mum mom baby papa mama ben alle allo
    so da du la le los sol luz paz mar cruz reyes bella bonito salud consuelo socorro roma rio dina don
    amor angelo marino carina marina fleur reine aurore aime douce claire desire prudence constant parfait
    ernst engel wonne rose gut lieb sieg wolke fried heide veilchen karl-heinz lange kurz milan china asia
    paris london dallas austin savannah dakota sydney madison brooklyn chelsea florence geneva india israel
    jordan georgia virginia carolina montana houston denver memphis cuba kenya victoria adelaide bristol
    devon kent preston lincoln jackson cleveland orlando santiago valencia lourdes guadalupe
    """.split()  # noqa: SIM905 (a table of words)
)

MORE = frozenset(
    """
    abi addy adebayo adeola adwoa afia ajay akosua akua alasdair aled alun amardeep amirah angharad ania
    anj arun arwen asif aslan babatunde balazs baljit barney baz becca beckie becks bedelia berni bertie
    bess bex bisi bolu buki bukola callie carys cece ceri cerys chidi chidinma chike chinwe chioma daf
    dafydd darcey davey davo dazza deano deb debs deepak deepika delroy dez dilip dinesh dottie doug
    dougie dyl ebele edie effie efua eilidh eirlys elspeth ernie eszter ettie ezinne fadi fatou femi ffion
    fifi fionn flo florrie folake fran freddie funke funmi garth gaz gazza ged gerry gethin gilly gosia
    gurpreet gus gwenda gwyn gwyneth harj harpreet hattie hetty hina huw hywel ifan iqra irek issy izzy
    jagoda jaswinder jax jaz jemima jess jethro jez joss judd kalpana karthik kasia kavita kaz keeley
    keiran kenji kev kingsley kiran kofi kojo kunle kwabena kwaku kwame kwesi lanre lexi liesl linh lizzie
    llew lottie lowri lulu mair malky manoj marge marnie matt mavis meryl mikey milly minh minnie misha
    mohan monty morag morwenna muna myfanwy nads ned neeta nesta neve ngoc nikhil olu olumide oluwaseun
    onyeka oona osagie osas owain paddy parveen patsy phil prakash preethi priti priyanka rach rahul raj
    rajesh rakesh ramesh ranjit reena reggie rekha remi rhodri ritu rohit romesh roshni roz ruaridh rufus
    saima sameer sandeep sanjay sanjeev seb sefton segun seun siân soph steph stevie stu suki sunil sunita
    suresh susie suzy swati taiwo tamsin tash tayo temi temitope thabo thandi timi tiwa tobi tolu tommo
    trev trish tuan tunde usha varun vijay vikram vinny viv waqas wes wojtek yemi yinka yuki yusra zadie
    zayn zeinab zola zosia zsofia
    """.split()  # noqa: SIM905 (a table of words)
)
"""Short forms, and names that are common where these lists are thin."""


def first_names() -> Iterator[str]:
    """Yield the names of all lists, as they stand there."""
    for country in COUNTRIES:
        try:
            provider = import_module(f"faker.providers.person.{country}").Provider
        except ModuleNotFoundError:
            continue
        for field in ("first_names", "first_names_male", "first_names_female", "first_names_nonbinary"):
            names = getattr(provider, field, ())
            yield from names if isinstance(names, tuple | list | dict) else ()


def main() -> None:
    """Write the list."""
    everyday = WORDS | {word for x in languages() for word in x.common | x.jobs | x.hobbies | x.not_names}
    found = {name.lower() for name in first_names() if name.isalpha() and 3 <= len(name) <= 12}
    latin = {name for name in found if all(ord(c) < 0x250 for c in name)}
    NAMES.write_text("\n".join(sorted((latin - everyday) | MORE)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
