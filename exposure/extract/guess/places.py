"""Is a word a place? Towns from the gazetteer, countries, and the islands and regions people travel to."""

from functools import lru_cache

from exposure.extract.languages.contract import listed
from exposure.gazetteer import country_code, people

FEWEST = 15_000
"""People of a town that counts: small towns have the names of many other things."""

_REGIONS = frozenset(
    listed(
        """
        aegean, alentejo, algarve, alicante, alps, alpen, alpes, alsace, amalfi, anatolia, andalucía,
        andalusia, anglesey, antalya, aran islands, arran, asia, asturias, azores, bahamas, bahia, bali,
        balearics, baltic, barbados, bavaria, bayern, benidorm, bermuda, big sur, borneo, brittany,
        bretagne, bretaña, california, camargue, canaries, canary islands, cancun, cancún, cantabria,
        cape cod, cape verde, caribbean, catalonia, cataluña, connemara, corfu, cornwall, corse, corsica,
        costa brava, costa del sol, costa rica, cotswolds, crete, creta, crète, croatia, cuba, cádiz,
        dartmoor, devon, disney, disneyland, dolomites, donegal, dordogne, dorset, eifel, eurodisney,
        europe, europa, exmoor, extremadura, faroe, fehmarn, florida, floripa, formentera, fuerteventura,
        galapagos, galicia, galápagos, gotland, gran canaria, greek islands, guernsey, harz, hawaii,
        hebrides, highlands, himachal, hokkaido, hvar, iceland, ibiza, ischia, isle of man, isle of wight,
        jalisco, jamaica, java, jersey, kashmir, kefalonia, kerala, kerry, kilimanjaro, kos, kreta,
        la palma, ladakh, lake district, lake garda, gardasee, bodensee, lakes, lanzarote, lapland,
        lofoten, lombok, loire, madeira, mallorca, majorca, malta, manali, mauritius, mayo, menorca,
        minho, mykonos, naxos, new england, norfolk, normandie, normandy, northumberland, nordsee,
        ostsee, orkney, oz, patagonia, peak district, pembrokeshire, phuket, picardie, provence, pyrenees,
        pirineos, queensland, rajasthan, rhodes, rhodos, riviera maya, rügen, sardegna, sardinia,
        sardinien, savoie, scandinavia, schwarzwald, scilly, scotland, serengeti, setúbal, seychelles,
        shetland, sicilia, sicily, sizilien, skye, snowdonia, south africa, southeast asia, sri lanka,
        st lucia, suffolk, sumatra, sussex, sylt, tahiti, tenerife, teneriffa, teneriffe, texel, tibet,
        tobago, toscana, toskana, tulum, tuscany, tyrol, tirol, umbria, usedom, uttarakhand, vegas, la,
        nyc, sf, d.c., dc, vancouver island, varadero, vendée, wales, wicklow, yellowstone, yorkshire,
        yosemite, yucatán, zanzibar, zakynthos, zante, öland, texas, alaska, arizona, colorado,
        oregon, punta cana, goa, ooty, coorg, munnar, shimla, mcleodganj, rishikesh, spiti, sikkim,
        meghalaya, andaman, lakshadweep, kasol, nepal, bhutan, brasil, portugal, españa, frankreich,
        südtirol, allgäu, tessin, wallis, graubünden, kärnten, steiermark, vorarlberg, burgenland,
        salzkammergut, zillertal, ötztal, spreewald, uckermark, ostfriesland, emsland, sauerland, eifel,
        hunsrück, odenwald, taunus, oberbayern, luberon, ardèche, vosges, périgord, corrèze, morbihan,
        finistère, gaspésie, charlevoix, estrie, laurentides, casamance, saly, guadeloupe, martinique,
        la réunion, açores, trás-os-montes, gerês, ribatejo, serra da estrela, pantanal, ilhabela, paraty,
        ouro preto, fernando de noronha, arraial do cabo, bariloche, punta del este, cdmx, huasteca,
        nordeste, maresias, ubatuba, búzios, jericoacoara, gramado, bahía, chapada, trancoso, noronha
        """
    )
)


_QUARTERS = frozenset(
    listed(
        """
        aberdeenshire, abergavenny, acton, ajah, aldgate, andheri, anfield, anglesey, antrim,
        aotearoa, appalachia, ardnamurchan, argyll, armagh, armley, arran, astoria, atl, atx,
        ayrshire, balham, ballina, ballsbridge, bandra, bantry, barra, batangas, battersea, bay
        area, bay ridge, beara, bed-stuy, bedfordshire, benbecula, berkshire, bermondsey, bethnal
        green, bklyn, black country, blackheath, bloomsbury, bodmin, bootle, boyle heights, brixton,
        brockley, brooklyn, broughty ferry, brummieland, buckinghamshire, bucks, burngreave, burnt
        oak, bushwick, butetown, cabbagetown, caithness, camberwell, cambridgeshire, camden, canning
        town, cape breton, carlow, carmarthenshire, castlemilk, catford, cavan, cavite, ceredigion,
        chapeltown, cheshire, chi-town, chitown, chorlton, clackmannanshire, clapham, clapton,
        clonakilty, co clare, co cork, co down, co durham, co galway, co kerry, co kildare, co
        leitrim, co mayo, co meath, co sligo, co tyrone, co wicklow, co. clare, co. cork, co. down,
        co. durham, co. galway, co. kerry, co. kildare, co. leitrim, co. mayo, co. meath, co. sligo,
        co. tyrone, co. wicklow, coolock, county clare, county cork, county down, county durham,
        craigmillar, cricklewood, crosby, crouch end, crown heights, crumlin, crystal palace,
        cumbria, dalston, deptford, derbyshire, dfw, didsbury, donegal, dorchester, drumchapel,
        drumcondra, dtla, dulwich, dumfries, dundrum, dwarka, east anglia, east london, east
        lothian, east village, easterhouse, eastern cape, eastlands, echo park, edgbaston, edgware,
        eltham, erdington, essex, fallowfield, fenland, fermanagh, festac, fife, finglas, finsbury
        park, fishtown, flatbush, flintshire, forest gate, forest hill, fort mac, fort mcmurray,
        frome, fruitvale, gachibowli, garston, geordieland, gippsland, gloucestershire, golders
        green, gorbals, gosforth, govan, govanhill, gower, gozo, great barrier, greenpoint, gurgaon,
        gwynedd, hackney, hampshire, handsworth, harehills, haringey, harlem, hawke's bay,
        headingley, heaton, herefordshire, hertfordshire, herts, highbury, hillhead, hove, htx,
        hulme, hyson green, ikeja, ilocos, inchicore, indiranagar, islay, isle of bute, isle of
        harris, isle of lewis, isle of mull, isle of skye, isle of tiree, isles of scilly,
        isleworth, islington, jersey city heights, joburg, johor, jozi, juhu, jura, kangaroo island,
        kasarani, kelvinside, kemptown, kensal rise, kensington, kentish town, kibera, kilburn,
        kildare, kildare town, kilkenny, king's heath, kings heath, kintyre, kirkby, kl, knowle
        west, koramangala, koreatown, kzn, ladbroke grove, lagos mainland, laguna, lajpat nagar,
        lanarkshire, lancashire, laois, leicestershire, leith, leitrim, lekki, lewisham, limavady,
        limpopo, lincolnshire, lismore, lleyn, llyn, logan square, london fields, long island,
        lothian, lower east side, machynlleth, madina, maida vale, makati, malahide, manor park,
        maryhill, merseyside, merthyr, mid wales, middlesex, mile end, monaghan, monmouthshire,
        morningside, moseley, moss side, mpumalanga, mull, muswell hill, naija, neukölln, new cross,
        newham, niddrie, noida, nola, norfolk broads, normanton, north london, north uist, north
        wales, northamptonshire, northland, nottinghamshire, nunhead, offaly, old trafford, orkney
        mainland, osu, otautahi, otley, oxfordshire, park slope, partick, pasig, pdx, peckham,
        penang, perthshire, phibsborough, philly, phx, pilsen, pilton, pitsmoor, pollok, pontcanna,
        possilpark, powai, powys, prenzlauer berg, primrose hill, quezon, radford, raheny, ranelagh,
        rathmines, redfern, renfrewshire, ringsend, roath, rochford, rohini, roscommon, rotherhithe,
        roxbury, rutland, sabah, saket, sandymount, sarawak, scottish borders, seven sisters,
        shankill, shepherd's bush, shepherds bush, shoreditch, shropshire, silver lake, slough,
        somerset, south london, south philly, south uist, south wales, southall, southie, splott, st
        kilda, staffordshire, stamford hill, staten island, stl, stockwell, stoke newington, stokey,
        stoneybatter, streatham, surulere, swaledale, sydenham, sydney's inner west, taguig,
        tallaght, tamaki makaurau, tasmania, te whanganui-a-tara, teesside, tema, thane, the bronx,
        tipperary, tiree, tooting, tottenham, tower hamlets, toxteth, tulse hill, twickenham,
        tyneside, tyrone, tāmaki makaurau, uist, ulster, unst, upper west side, vauxhall, venice
        beach, waikato, walkley, walthamstow, walworth, wandsworth, warwickshire, washington
        heights, wavertree, wearside, wensleydale, west cork, west country, west kerry, west london,
        west lothian, west midlands, west virginia, westlands, westmeath, weymouth, whalley range,
        wharfedale, whitechapel, whitefield, wicker park, willesden, williamsburg, wiltshire,
        wimbledon, wirral, withernsea, withington, wood green, woolwich, worcestershire,
        wythenshawe, yaba, yeg, ynys mon, ynys môn, york region, yvr, yyc, yyz, ōtautahi
        """
    )
)
"""Quarters, counties, islands and nicknames of towns that the gazetteer does not have, where people live."""

_WORDS = frozenset(
    """
    best church city come college deal enterprise evening friendship garden gifts given golden good grand
    hall hell hero hills home honor hope horn house independence lake leader liberty love male many march
    march men mission moment moon most mountain much nice normal of opportunity orange other park pleasant
    police power reading rich rock rose same schools side spring station summer sun sunday sunrise temple
    the thief union university van victory walk wall war warm welcome west wish young ever even done date
    live bar nun see men era once sale mine tour mal bern ma mas casa sol loja dia santa santo san los las
    christmas easter monday tuesday wednesday thursday friday saturday today tomorrow tonight campus
    """.split()  # noqa: SIM905 (a table of words)
) - {"bern", "nice"}
"""Everyday words that are also towns somewhere."""


@lru_cache(maxsize=4096)
def is_place(name: str) -> bool:
    """Return whether a name, as written, is a town of 15,000 people, a country or a well-known region."""
    low = name.lower()
    if low in _REGIONS or low in _QUARTERS or (len(low) > 3 and bool(country_code(low))):
        return True
    return low not in _WORDS and len(low) > 3 and people(name) >= FEWEST


@lru_cache(maxsize=4096)
def is_settlement(name: str) -> bool:
    """Return whether a name, as written, is that of a town of 15,000 people."""
    if name.lower() in _QUARTERS:
        return True
    return len(name) > 2 and name.lower() not in _WORDS and people(name) >= FEWEST
