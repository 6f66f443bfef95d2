"""The help lines themselves, by country; see ``helplines`` for what an entry must have.

Read as stored copies of the named sources in November 2026. Numbers known from memory alone are not
in the table, so some countries have none of their own.
"""

from exposure.render.catalogue.helplines import MOST, Age, Country, Line, Sure, Telling
from exposure.render.tongue import N_

_TRAFFICKING = N_("Human trafficking: advice and help")
_CHILD = N_("Talk to someone, for children and young people")
_CHILD_HARM = N_("Report harm to a child or young person online")
_MISSING = N_("Missing children")

WORLDWIDE = (
    Line(
        name="Take It Down",
        about=N_("Intimate pictures taken when you were under 18"),
        web="takeitdown.ncmec.org",
        more=N_("any country; the picture stays on your device"),
        age=Age.UNDER_18,
        source="NCMEC",
    ),
    Line(
        name="StopNCII",
        about=N_("Intimate pictures of adults"),
        web="stopncii.org",
        more=N_("any country; the picture stays on your device"),
        age=Age.ADULT,
        source="SWGfL",
    ),
    Line(
        name="Child Helpline International",
        about=N_("Find a helpline for children and young people"),
        web="childhelplineinternational.org",
        more=N_("members in about 139 countries"),
        age=Age.UNDER_18,
        source="Child Helpline International",
    ),
)

_EU_MISSING = Line(
    name="116 000",
    about=_MISSING,
    phone="116 000",
    more=N_("free, 24/7"),
    age=Age.UNDER_18,
    source="Missing Children Europe",
)
_EU_CHILD = Line(
    name="116 111",
    about=_CHILD,
    phone="116 111",
    more=N_("in most countries of the EU"),
    age=Age.UNDER_18,
    source="Child Helpline International",
    sure=Sure.MEDIUM,
)


def _eu(name: str, *lines: Line) -> Country:
    """Return a country of the EU, where 112 is the emergency number."""
    return Country(name=name, emergency="112", lines=(*lines, _EU_MISSING, _EU_CHILD)[:MOST])


COUNTRIES = {
    "AT": _eu("Austria"),
    "AU": Country(
        name="Australia",
        emergency="000",
        lines=(
            Line(
                name="AFP, human trafficking",
                about=_TRAFFICKING,
                phone="131 237",
                source="Anti-Slavery Commissioner; AFP",
            ),
            Line(name="ACCCE", about=_CHILD_HARM, web="accce.gov.au/report", source="ACCCE"),
            Line(
                name="Crime Stoppers",
                about=N_("Report a crime without your name"),
                phone="1800 333 000",
                source="ACCCE",
            ),
        ),
    ),
    "BD": Country(
        name="Bangladesh",
        emergency="999",
        lines=(
            Line(
                name="Child helpline",
                about=_CHILD,
                phone="1098",
                age=Age.UNDER_18,
                source="Prothom Alo, 2024",
            ),
            Line(name="Women and children", about=N_("Violence"), phone="109", source="press, 2025"),
        ),
    ),
    "BE": _eu("Belgium"),
    "BG": _eu("Bulgaria"),
    "BN": Country(
        name="Brunei",
        emergency="993",
        lines=(
            Line(
                name="Child helpline",
                about=_CHILD,
                phone="121",
                age=Age.UNDER_18,
                source="safeguarding site",
                sure=Sure.MEDIUM,
            ),
            Line(
                name="Welfare line",
                about=N_("Talk to someone"),
                phone="141",
                source="safeguarding site",
                sure=Sure.MEDIUM,
            ),
        ),
    ),
    "BR": Country(
        name="Brazil",
        lines=(
            Line(
                name="Disque 100",
                about=N_("Human rights, also trafficking"),
                phone="100",
                more=N_("free, 24/7; no name needed"),
                source="ministry, by the press, 2025",
            ),
            Line(
                name="Ligue 180",
                about=N_("Violence against women"),
                phone="180",
                source="ministry, by the press, 2025",
            ),
        ),
    ),
    "CA": Country(
        name="Canada",
        lines=(
            Line(
                name="Canadian Human Trafficking Hotline",
                about=_TRAFFICKING,
                phone="1-833-900-1010",
                more=N_("24/7, 200+ languages"),
                web="canadianhumantraffickinghotline.ca",
                must_tell=Telling.YES,
                source="the line's own pages",
            ),
        ),
    ),
    "CY": _eu("Cyprus"),
    "CZ": _eu("Czechia"),
    "DE": _eu(
        "Germany",
        Line(
            name="Hilfetelefon",
            about=N_("Violence against women"),
            phone="08000 116 016",
            more=N_("17+ languages"),
            source="press, 2021",
            sure=Sure.MEDIUM,
        ),
    ),
    "DK": _eu("Denmark"),
    "EE": _eu("Estonia"),
    "ES": _eu(
        "Spain",
        Line(
            name="A21",
            about=N_("Human trafficking: advice; checks job offers"),
            phone="900 759 759",
            more=N_("24/7, 200+ languages"),
            source="press, July 2023",
            sure=Sure.MEDIUM,
        ),
    ),
    "FI": _eu("Finland"),
    "FR": Country(
        name="France",
        emergency="112",
        lines=(
            Line(
                name="119",
                about=N_("A child or young person in danger"),
                phone="119",
                more=N_("free, 24/7; chat up to age 21"),
                age=Age.UNDER_18,
                source="solidarites.gouv.fr, November 2025",
            ),
            Line(
                name="3018",
                about=N_("Violence and harassment online"),
                phone="3018",
                more=N_("free, every day 9:00 to 23:00; chat and app"),
                source="solidarites.gouv.fr, November 2025",
            ),
            _EU_MISSING,
        ),
    ),
    "GB": Country(
        name="United Kingdom",
        emergency="999",
        lines=(
            Line(
                name="Modern Slavery & Exploitation Helpline",
                about=_TRAFFICKING,
                phone="08000 121 700",
                source="the line's own page; British Transport Police",
            ),
            Line(
                name="Report Remove (Childline and IWF)",
                about=N_("Nude pictures of you when under 18"),
                web="childline.org.uk",
                more=N_("the picture or link goes to the Internet Watch Foundation for checking"),
                age=Age.UNDER_18,
                source="NSPCC; IWF; Crimestoppers",
            ),
            Line(
                name="CEOP",
                about=_CHILD_HARM,
                web="ceop.police.uk",
                age=Age.UNDER_18,
                source="Ofcom",
            ),
            Line(
                name="Crimestoppers",
                about=N_("Report a crime without your name"),
                phone="0800 555 111",
                source="British Transport Police; council pages",
            ),
        ),
    ),
    "GM": Country(
        name="The Gambia",
        lines=(
            Line(
                name="NAATIP",
                about=_TRAFFICKING,
                phone="1123",
                more=N_("24/7"),
                source="press, April 2023",
                sure=Sure.MEDIUM,
            ),
        ),
    ),
    "GR": _eu("Greece"),
    "HR": _eu("Croatia"),
    "HU": _eu("Hungary"),
    "IE": _eu("Ireland"),
    "IN": Country(
        name="India",
        emergency="112",
        lines=(
            Line(
                name="Cyber crime helpline",
                about=N_("Crime online"),
                phone="1930",
                web="cybercrime.gov.in",
                more=N_("24/7"),
                source="Home Ministry, March 2025",
            ),
            Line(
                name="Childline",
                about=_CHILD,
                phone="1098",
                more=N_("24/7"),
                age=Age.UNDER_18,
                source="state notices",
            ),
            Line(
                name="Women's helpline",
                about=N_("Violence against women"),
                phone="181",
                source="guide page",
                sure=Sure.MEDIUM,
            ),
        ),
    ),
    "IT": Country(
        name="Italy",
        emergency="112",
        lines=(
            Line(
                name="Numero verde antitratta",
                about=_TRAFFICKING,
                phone="800 290 290",
                more=N_("free, 24/7, many languages; no name needed"),
                source="Equal Opportunities Department",
            ),
            _EU_MISSING,
        ),
    ),
    "LT": _eu("Lithuania"),
    "LU": _eu("Luxembourg"),
    "LV": _eu("Latvia"),
    "MT": _eu("Malta"),
    "MY": Country(
        name="Malaysia",
        lines=(
            Line(
                name="Talian Kasih",
                about=N_("Talk to someone; abuse"),
                phone="15999",
                source="press, 2024",
                sure=Sure.MEDIUM,
            ),
        ),
    ),
    "NG": Country(
        name="Nigeria",
        lines=(
            Line(
                name="NAPTIP",
                about=_TRAFFICKING,
                phone="627",
                more=N_("free, 24/7"),
                source="press",
                sure=Sure.MEDIUM,
            ),
        ),
    ),
    "NL": _eu("Netherlands"),
    "NP": Country(
        name="Nepal",
        lines=(
            Line(
                name="Child helpline",
                about=_CHILD,
                phone="1098",
                age=Age.UNDER_18,
                source="district news, 2022",
                sure=Sure.MEDIUM,
            ),
        ),
    ),
    "NZ": Country(
        name="New Zealand",
        emergency="111",
        lines=(
            Line(
                name="Netsafe",
                about=N_("Harm online"),
                phone="0508 638 723",
                more=N_("7 days a week, and a web form"),
                source="Netsafe",
            ),
        ),
    ),
    "PH": Country(
        name="Philippines",
        emergency="911",
        lines=(
            Line(
                name="Actionline against trafficking",
                about=_TRAFFICKING,
                phone="1343",
                more=N_("from provinces 02-1343"),
                source="DSWD list, 2021",
                sure=Sure.MEDIUM,
            ),
        ),
    ),
    "PL": _eu("Poland"),
    "PT": _eu("Portugal"),
    "RO": _eu("Romania"),
    "SE": _eu("Sweden"),
    "SI": _eu("Slovenia"),
    "SK": _eu("Slovakia"),
    "TH": Country(
        name="Thailand",
        lines=(
            Line(
                name="Social assistance",
                about=N_("Talk to someone; abuse, trafficking"),
                phone="1300",
                more=N_("from abroad +66 99 130 1300"),
                source="press",
                sure=Sure.MEDIUM,
            ),
        ),
    ),
    "UA": Country(
        name="Ukraine",
        emergency="102",
        lines=(
            Line(
                name="National hotline",
                about=_TRAFFICKING,
                phone="527",
                source="regional administration",
            ),
            Line(
                name="Government hotline",
                about=_TRAFFICKING,
                phone="1547",
                source="regional administration",
            ),
        ),
    ),
    "US": Country(
        name="United States",
        emergency="911",
        lines=(
            Line(
                name="National Human Trafficking Hotline",
                about=_TRAFFICKING,
                phone="1-888-373-7888",
                more=N_("24/7, 200+ languages; text 233733; TTY 711"),
                web="humantraffickinghotline.org",
                source="HHS/ACF, September 2025; North Dakota task force, December 2025",
            ),
            Line(
                name="NCMEC CyberTipline",
                about=_CHILD_HARM,
                phone="1-800-843-5678",
                web="report.cybertip.org",
                age=Age.UNDER_18,
                source="NCMEC; Thorn",
            ),
            Line(
                name="Crisis Text Line",
                about=N_("Someone asks for pictures or money"),
                more=N_("text THORN to 741741"),
                source="stopsextortion.com",
                sure=Sure.MEDIUM,
            ),
            Line(
                name="988 Lifeline",
                about=N_("A crisis: talk to someone now"),
                phone="988",
                more=N_("call or text"),
                source="secondary pages",
                sure=Sure.MEDIUM,
            ),
        ),
    ),
    "VN": Country(
        name="Vietnam",
        lines=(
            Line(
                name="111",
                about=N_("Protection of children; trafficking"),
                phone="111",
                more=N_("free, 24/7"),
                source="VnEconomy",
            ),
        ),
    ),
    "ZA": Country(
        name="South Africa",
        lines=(
            Line(
                name="National Human Trafficking Hotline",
                about=_TRAFFICKING,
                phone="0800 222 777",
                more=N_("24/7"),
                source="the line's own site",
            ),
        ),
    ),
}
"""By ISO 3166-1 code; at most ``MOST`` lines each."""


def lines_for(country: str, *, young: bool) -> tuple[Line, ...]:
    """Return the lines to show: the country's, then the worldwide ones; the fitting age first."""
    own = COUNTRIES[country].lines[:MOST] if country in COUNTRIES else ()
    order = (Age.UNDER_18, Age.ANY, Age.ADULT) if young else (Age.ANY, Age.ADULT, Age.UNDER_18)
    return tuple(
        line for group in (own, WORLDWIDE) for line in sorted(group, key=lambda x: order.index(x.age))
    )
