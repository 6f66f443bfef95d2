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
    abena abi adanna adaora addy adebayo adeel adeola adhiambo adjoa adwoa afia afolabi afua ahsan ailsa
    ajay akari akosua akua akwasi akwesi alasdair aled alfie aliyah alonzo alun alwyn amaan amahle amaka
    amardeep amirah amna ampofo amrit amritpal ananya anaya angharad ania anj antwan aoibhe aonghas
    aperahama apiyo archibald arslan arun arwel arwen asantewaa asif asim aslan asma auma awino awuor ayanda
    ayomide aysha baaba babajide babatunde balazs baljit balwinder bamidele bankole barnaby barney baz bazza
    beathag beattie becca beckie becks bedelia berni bertie bess bethy beto bex bexy bisi bisma bleddyn
    bolaji bolu bongani bryn brynhild buki bukola busisiwe cairistiona callie carys catalin caz cazza cece
    ceri cerys chaz chazza cherono cherop chidera chidi chidinma chike chimamanda chinaza chinonso chinwe
    chioma chisom chuka cissie consuelo crispin cristi daf dafydd daiki damilola damo daoud dapo darcey
    darnell davey davina davo daz dazza deano deb debs debz deepak deepika dejuan delroy demola denzel deon
    deshawn dez dilip dilys dinesh domi donalda dontae dottie doug dougie dragos dyl eabha ealasaid ebele
    edie effie efua eifion eilidh eirlys ejike ekow elfed elspeth eluned emiko emlyn emrys endaf enfys enid
    enitan ernie eszter ettie eunji eurwen ezinne fadi faisal fatimah fatou fearghas femi ffion fiadh fifi
    fiifi findlay finlay fionn fitz flo florrie folake folarin fran freddie funke funmi gabs gabz garmon
    garth gav gaz gazza gbemi gbenga ged geraint gerry gethin ghazala gilly gita glyndwr glynis gosia
    guadalupe gurdeep gurpreet gus gwenda gwil gwilym gwyn gwyneth haakon haeun hardeep harj harpreet haruka
    haruto hattie hayoon hefin heledd hettie hetty hina hinemoa hiro hodan hodo hohepa horace humza huong
    huw hyejin hywel ieuan ifan ifeoluwa ifor ifrah ikechukwu illtyd immy imy inderjit iolo ionut iqra irek
    iseabail ishbel issy ithel iyabo izzy jabari jacko jagoda jaleesa janek jas jasleen jaspreet jaswinder
    javed javon javonte jax jaz jemima jenn jeroen jess jethro jez jezza jide jisoo jiwoo joasia johnno
    jonjo jonno joss juancho judd junaid jungwoo junko kagiso kalani kalpana karabo karanga karthik kasia
    katlego kavita kaz kazza keeley keiko keiran kemi kendrick kenji kenta keola keon keshia kev keyshawn
    kez kezza kgomotso kgosi khadijah khalil khanh kingsley kipchoge kiran kirpal kirsteen koa kobby kobina
    kofi kojo krzysiek kuba kulwinder kunle kuukua kwabena kwadwo kwaku kwame kwasi kweku kwesi lachie ladan
    laiba lakeisha lanre laz lebo lebogang leilani lekan lerato lesego lettice lettie lexi lexie liesl
    lindiwe linh livs livvy lizzie lleucu llew llinos lottie lowri lulu lwazi lysander lysette maame maciek
    maddie madhu madhuri mahesh mair mairi maisie malia malky mandeep manoj manpreet mared marge marged
    marieke marnie matt mavis maz mazza mbali meadhbh meena megs megz mehwish meirion meleri melly menna
    merfyn meryl mhairi mhari michy mihangel mikey milly mils mingyu minh minho minji minjun minnie misha
    mofe mohan mohit monty morag morven morwenna mpho mubeen mukesh muna murdo muyiwa myfanwy nads nalani
    naledi nalini nandi naoko nattie naveed navjot nazia ndidi ned neeta nerys nesta neve ngaio ngoc nguyen
    nhlanhla nicky nikhil nitin nkechi nkem nkosi noelani nolwazi nomfundo nomsa nomvula nosipho nthabiseng
    ntombi nyokabi obiageli obioma odion okon olamide ollie olly olu olumide oluseun oluwaseun oluwatobi
    onyeka oona osagie osas osian owain oyin oystein ozan paddy palesa pania parminder parveen patrycja
    patsy phil phumzile piers pradeep prakash preethi preeti priti priyanka przemek rach radek rahul raj
    rajesh rakesh ramesh ranjit rashad razvan razz reena refilwe reggie rehan rekha remi rhea rhodri riku
    ritchie ritu rizwan robbo rohit romesh rosalind roshni rotimi roz ruaraidh ruaridh rubes rubina rufus
    rukhsana rupa sachin sade sadhbh sagal saima samatar sameer samm sammie sanaa sandeep sandile sangeeta
    sanjay sanjeev satnam seb sebby sefa sefton segun semisi senga seojun seonaid seoyeon seun shabnam
    shanaya shanelle shaniece shaniqua shayz shaz shazia shazza shilpa shonda shreya shruti shukri sibongile
    sibusiso sidney simphiwe simran sioned siosaia sipho siriol siwan siyabonga sizwe siân slawek smithy
    sohail somto sonal sooyoung soph sophs soren steffan steph stephy stevie stevo stu sukhdeep sukhi
    sukhjit suki sumaiya suman sunil sunita suresh sushma susie suzie suzy swati taiwo takumi tamika tamsin
    tanisha tariq tash tavita tavo tavon tayo taz tazza tebogo tegwen teleri temi temitope terrell thabang
    thabiso thabo thandeka thandi thando thanh themba thuy tils timi tipene tiwa tobi tolu tommo tomos toyin
    traceyann tremaine trev trevon trish trisha trudy tshegofatso tshepo tsholofelo tuan tudur tumi tunde
    twm tyrell tyrese ugochi usha uzma vandana varun veena vidya vijay vik vikas vikram viliami vinny vinod
    viv vivek vuyo waithera wale waqar waqas warsame wasim wazza wes wez whetu wilf wilfie willa wioletta
    wojtek wunmi wyn wynne xan xiao xiu xolani yaw yaz yazz yemi yinka yoofi yuki yuna yusra yuto zack zadie
    zaf zakariya zandile zanele zawadi zayn zaynab zbyszek zeinab zikora zinhle zodwa zola zosia zoya zsazsa
    zsofia zubair zuberi zukile zuzu
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
