"""Is a word a place? Towns from the gazetteer, countries, and the islands and regions people travel to."""

from functools import lru_cache

from exposure.extract.languages.contract import listed
from exposure.gazetteer import country_code, people

FEWEST = 15_000
"""People of a town that counts: small towns have the names of many other things."""

VILLAGE, SHORTEST = 500, 4
"""People of a village that counts where a town is expected; its name has more letters than the second."""

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
        abbey wood, aberdeenshire, abergavenny, abq, acocks green, acton, addington christchurch,
        addiscombe, adyar, agege, aigburth, ajah, akaroa, alabang, alamo heights, albany park, aldgate,
        alexandra township, algiers nola, alief, allerton, allston, ampang, ancoats, andersonstown, andheri,
        andheri east, andheri west, anerley, anfield, ang mo kio, anglesey, anna nagar, anniesland, antioch
        tn, antipolo, antrim, aotearoa, appalachia, aranui, archway london, ardnamurchan, ardoyne, argyll,
        armadale wa, armagh, armley, arran, asokoro, aston villa park, astoria, athlone, atl, attercliffe,
        atx, aundh, ayrshire, back of the yards, bacoor, badagry, balham, ballard seattle, ballina,
        ballsbridge, ballybrack, ballyfermot, ballygunge, ballymun, ballymurphy, ballyphehane, balmain,
        balsall heath, banani, banashankari, bandra, bandra west, baner, bangsar, banjara hills, bankstown,
        bantry, bariga, barnes london, barnet, barra, barrio logan, basavanagudi, bashundhara, batangas,
        battersea, bay         area, bay ridge, bayonne, bayview sf, beacon hill seattle, beantown, beara,
        bearsden, bearwood, bebington, beckenham, beckton, bed stuy, bed-stuy, bedford ns, bedfordshire,
        bedminster, bedmo, bedok, beeston leeds, begumpet, behala, belconnen, bellandur, bellville, belsize
        park, benbecula, benoni, bensonhurst, benwell, berkshire, bermondsey, bernal heights, besant nagar,
        bethnal         green, bexleyheath, bilston, birkenhead, birkenhead auckland, bishan, bishopbriggs,
        bklyn, black country, black hills sd, blackheath, blackley, blackrock, blacktown, blanchardstown,
        bloomsbury, bloxwich, bmore, bodija, bodmin, bogside, boksburg, bondi, bootle, borivali, botany
        downs, bournville, bow london, box hill, boyle heights, bramhall, bramley, brampton, brentford,
        bridgeport chicago, bridgeton, brierley hill, brighton beach, brighton ma, brislington, brixton,
        brizzle, broadmeadows, brockley, bromley, bronzeville, brooklyn, broomhill, broughty ferry, brum,
        brummieland, brunswick vic, bruntsfield, btm layout, buckhead, buckinghamshire, bucks, bugolobi,
        bukit batok, bukit panjang, burnaby, burnage, burngreave, burnt         oak, buruburu, bushwick,
        bushwick brooklyn, butetown, byker, bywater, cabbagetown, caboolture, cabra, cabramatta, cainta,
        caithness, caloocan, camberwell, cambridgeshire, camden, campbelltown nsw, canarsie, canning
        town, canning town london, canoga park, canton cardiff, cape breton, cape breton ns, capitol hill
        seattle, cardonald, carlow, carlton vic, carmarthenshire, carroll gardens, castle vale, castlemilk,
        castletroy, catford, cathays, cathcart, cavan, cavite, cbus, cck, central valley, centurion,
        ceredigion, chadderton, chapel allerton, chapeltown, chapeltown sheffield, charlton london,
        chatsworth, cheetham hill, chelmsley wood, chembur, cheras, cheshire, chester-le-street, chi-town,
        chingford, chiswick, chitown, choa chu kang, chorlton, chula vista, cicero il, city heights,
        clackmannanshire, clapham, clapton, clapton pond, clayton-le-moors, clementi, clifton bristol,
        clifton karachi, clinton hill, clonakilty, clondalkin, clontarf, clydebank, co         leitrim, co
        clare, co cork, co down, co durham, co galway, co kerry, co kildare, co mayo, co meath, co sligo, co
        tyrone, co wicklow, co. clare, co. cork, co. down, co. durham, co. galway, co. kerry, co. kildare,
        co. leitrim, co. mayo, co. meath, co. sligo, co. tyrone, co. wicklow, cobble hill, coburg vic,
        college park ga, colliers wood, collingwood vic, comox valley, compton, consett, coogee, coolock,
        coquitlam, corstorphine, cotteridge, coulsdon, county clare, county cork, county down, county
        durham, cowichan, cradley heath, craigentinny, craigmillar, creggan, cricklewood, cricklewood
        london, cronulla, crookes, crookesmoor, crosby, crouch end, crown heights, croxteth, croydon,
        crumlin, crumpsall, crystal palace, cubao, culver city, cumbria, custom house london, dadar,
        dagenham, dalkey, dalston, damansara, dandenong, dandora, darnall, darndale, dartmouth ns,
        dasmariñas, dearborn, decatur ga, dee why, deep east oakland, deep ellum, delmarva, dennistoun,
        denton, deptford, derbyshire, devonport auckland, dfw, dhanmondi, didsbury, digbeth, diliman,
        dombivli, donaghmede, donegal, donholm, donny, dorchester, dorchester ma, douglas cork, droylsden,
        drumchapel, drumcondra, dtla, dulwich, dulwich hill, dum dum, dumfries, dun laoghaire, dundrum,
        durbanville, dwarka, dún laoghaire, eagle rock ca, easington, east         lothian, east anglia,
        east atlanta, east austin, east belfast, east dulwich, east flatbush, east ham, east la, east
        london, east nashville, east oakland, east sheen, east village, east wall, east york, easterhouse,
        eastern cape, eastern shore, eastern washington, eastlands, eastleigh, easton bristol, ecclesall,
        echo park, edenvale, edgbaston, edgewater chicago, edgware, edmonton london, el sereno, electronic
        city, elephant and castle, elizabeth sa, eltham, embakasi, encino, englewood chicago, erdington,
        erith, ermita, essendon, essex, etobicoke, eunos, evanston, everton valley, excelsior sf,
        failsworth, fairview dublin, fairview qc, fallowfield, falls road, far rockaway, fazakerley,
        feltham, fenham, fenland, fermanagh, ferndale mi, festac, festac town, fife, fifth ward, finchley,
        finglas, finnieston, finsbury         park, fish hoek, fishponds, fishtown, fitzroy, flatbush,
        flatbush brooklyn, flintshire, flushing queens, footscray, fordham bronx, forest gate, forest hill,
        forest hills queens, fort greene, fort mac, fort mcmurray, fortitude valley, foster-powell,
        frankston, fremantle, freo, frogtown st paul, frome, fruitvale, fulham, gachibowli, garki, garland
        tx, garston, gatley, gbagada, gentilly, geordieland, germantown philly, germiston, geylang,
        ghatkopar, gilmerton, gippsland, gipsy hill, gipton, githurai, glace bay, glasnevin, glassell park,
        gleadless, glebe nsw, glen waverley, glenelg, glenorchy, gloucestershire, golders         green,
        gorbals, goregaon, gorgie, gorton, gosforth, gosforth newcastle, gospel oak, govan, govanhill,
        gowanus, gower, gozo, grangetown, granton, great barr, great barrier, greater noida, greenpoint,
        gresham or, gretna la, grey lynn, griffintown, gugulethu, guiseley, gulf coast, gulshan-e-iqbal,
        gungahlin, gurgaon, gwarinpa, gwynedd, hackney, hadapsar, haggerston, hall green, hammersmith,
        hampshire, hampstead, hampton roads, hamtramck, handsworth, hanham, harborne, harehills, haringey,
        harlem, harlesden, hartcliffe, hatfield pretoria, hawke's bay, hazel grove, headingley, headingley
        leeds, heaton, hebbal, hebburn, heeley, hell's kitchen, henderson auckland, hendon, herefordshire,
        herne hill, hertfordshire, herts, hialeah, highbury, highland park la, hillhead, hillingdon,
        hillsborough sheffield, hilltop tacoma, hinjewadi, hither green, hoboken, hochelaga, hodge hill,
        holbeck, homerton, honor oak, horden, horfield, hornchurch, hornsey, horsforth, hougang, hounslow,
        hove, howick, howth, hoylake, hsr layout, htx, hulme, humboldt park, hunts point, huyton, hyde park
        boston, hyde park chicago, hyde park leeds, hyndland, hyson green, ibrox, ikeja, ikorodu, ikoyi,
        ilford, ilocos, imus, inala, inchicore, indiranagar, inglewood, inland empire, inner sunset, inner
        west, inner west sydney, inwood manhattan, ipswich qld, iron range, island bay, islay, isle of
        harris, isle of bute, isle of lewis, isle of mull, isle of skye, isle of tiree, isles of scilly,
        isleworth, islington, isolo, jackson heights, jadavpur, jamaica plain, jamaica queens, janakpuri,
        jarrow, jayanagar, jersey city heights, jersey shore, jesmond, joburg, johar town, johor, joondalup,
        jozi, jp nagar, jubilee hills, juhu, jura, jurong, jurong east, jurong west, kabalagala, kahawa,
        kallang, kalyan, kandivali, kangaroo island, karen nairobi, karol bagh, karori, kasarani, katong,
        katy tx, kawangware, kawempe, kayole, kc, kcmo, kelvinside, kempton park, kemptown, kenner,
        kennington, kensal rise, kensington, kensington liverpool, kensington philly, kentish town, kenton,
        kersal, kharghar, khayelitsha, kibera, kidbrooke, kikuyu town, kilbarrack, kilbirnie, kilburn,
        kildare, kildare town, kileleshwa, kilimani, kilkenny, killiney, kilmainham, kimmage, king's heath,
        kings heath, kings norton, kingstanding, kingston tas, kingswood bristol, kintyre, kireka, kirkby,
        kirkdale, kirkstall, kisaasi, kitengela, kitsap, kitsilano, kl, klang valley, knightswood,
        knocknacarra, knocknaheeny, knowle         west, kondapur, koramangala, koreatown, koreatown la,
        kothrud, kubwa, kukatpally, kwamashu, kzn, labrador, ladbroke grove, ladywell, ladywood, lagos
        mainland, laguna, lajpat nagar, lajpat nagar delhi, lalbagh, lanarkshire, lancashire, lang'ata,
        langata, langley bc, laois, lapu-lapu, las piñas, lavington, leicestershire, leichhardt, leimert
        park, leith, leitrim, lekki, leslieville, levenshulme, lewisham, leyton, leytonstone, liberton,
        liberty city, liberty village, limavady, limehouse, limpopo, lincoln heights la, lincolnshire,
        lismore, little haiti, little havana, little village chicago, llandaff, llanrumney, lleyn, llyn,
        lochee, logan square, lokhandwala, london fields, long island, longbridge, longsight, lothian,
        lowcountry, lower clapton, lower east side, lower east side manhattan, lower hutt, lugbe,
        machynlleth, madhapur, madina, magodo, maida vale, maitama, makati, makindye, malabon, malad,
        malahide, malate, malleshwaram, mamelodi, mandaluyong, mandaue, mangere, manly nsw, manor park,
        manurewa, mar vista, marathahalli, marchmont, marigny, marikina, marine parade, marino dublin,
        maroubra, marrickville, maryhill, maryland lagos, mathare, mattapan, matunga, mayfield cork,
        meanwood, medford ma, merseyside, merthyr, metairie, mid wales, mid-city nola, middlesex, middleton
        leeds, midrand, mile end, mill hill, milngavie, milwaukee wi, miramar, mirpur dhaka, mississauga,
        mitcham, mitchells plain, mke, mlolongo, model town lahore, mona vale, monaghan, monmouthshire, mont
        kiara, montpelier bristol, montrose houston, moonee ponds, morden, morningside, morriston, mortlake,
        moseley, moss side, mott haven, mount druitt, mount eden, mount florida, mount roskill, moyross,
        mpumalanga, msp, mt airy, mt eden, mt roskill, muirhouse, muizenberg, mull, mullingar, mulund,
        mumbles, muntinlupa, mushin, muswell hill, mylapore, māngere, naija, nashvegas, nashville tn,
        national city, navotas, ndg, neasden, nether edge, neukölln, new brighton christchurch, new cross,
        new farm, new lynn, new malden, new orleans east, new westminster, newham, newhaven edinburgh,
        newington edinburgh, newtown nsw, newtown wellington, niddrie, noho, noida, nola, nola east,
        norbury, norcal, nordeast, norfolk broads, normanton, norris green, north         wales, north
        belfast, north end winnipeg, north finchley, north hollywood, north jersey, north london, north park
        san diego, north shields, north uist, north york, northamptonshire, northcote, northeast
        minneapolis, northeast philly, northenden, northern michigan, northfield, northfield aberdeen,
        northland, northside minneapolis, northwoods wi, notre-dame-de-grâce, nottinghamshire, notts,
        novaliches, ntinda, nungambakkam, nunhead, nwa arkansas, nyanya, oak cliff, oak park il, observatory
        cape town, obz, offaly, ogba, ojodu, ojota, okanagan, okc, okie city, old trafford, oldbury, ongata
        rongai, opa-locka, openshaw, orkney         mainland, orpington, oshodi, osu, otara, otautahi,
        otley, outer banks, outer richmond, outer sunset, over-the-rhine, overtown, oxfordshire, pacoima,
        paddington qld, pakuranga, palmers green, panorama city, papakura, papatoetoe, parañaque, park
        slope, parkdale, parkhead, parramatta, parsons green, partick, pasadena tx, pasig, pasir ris,
        patchway, pdx, peckham, peggers, pei, penang, penge, penrith nsw, perry barr, perthshire, petaling
        jaya, peterlee, petone, phibsborough, philly, phoenix durban, phx, piedmont nc, pilsen, pilsen
        chicago, pilton, pinner, pitampura, pitsmoor, plaistow, plateau mont-royal, plumstead, pollok,
        pollokshaws, pollokshields, pompey, ponsonby, pontcanna, pontprennau, porirua, portobello edinburgh,
        porur, possilpark, powai, powys, prahran, prenzlauer berg, preston vic, prestwich, primrose hill,
        prospect heights, puchong, pudsey, pukekohe, punggol, purley, putney, quad cities, queenstown
        singapore, quezon, quiapo, radcliffe manchester, radford, raheen limerick, raheny, rainham, rainier
        valley, rajajinagar, randburg, ranelagh, rathfarnham, rathgar, rathmines, ravenswood, red hook,
        redcliffe, reddish, redfern, renfrewshire, reseda, rexdale, rialto dublin, riccarton, richmond vic,
        ridgewood queens, ring road ibadan, ringsend, rio grande valley, riverdale bronx, riverside cardiff,
        roath, rochford, rockingham wa, roehampton, rogers park, rohini, romford, rongai, roodepoort,
        roscommon, roslindale, rotherhithe, round rock, roundhay, rowley regis, roxbury, roysambu, royston
        glasgow, royton, rubaga, ruiru, ruislip, rumney, rumuokoro, rumuola, rusholme, rutland, rva, sabah,
        sackville ns, saket, salt lake kolkata, salt spring island, salthill, saltspring, sampaloc, san juan
        city, san juan islands, sandringham auckland, sandton, sandymount, santacruz, sarawak, sarjapur,
        satx, scarborough ontario, scottish borders, sea point, seacroft, seaham, secunderabad, sellwood,
        selly oak, semaphore sa, sembawang, sengkang, serangoon, setapak, seven sisters, sgv, shah alam,
        shankill, shankill dublin, sharrow, shaw and crompton, shawlands, sheepshead bay, shepherd's bush,
        shepherds bush, shettleston, shomolu, shoreditch, shropshire, sidcup, sighthill, silver lake,
        silvertown, sketty, slough, small heath, smethwick, smoggieland, socal, solihull lodge, somerset,
        somerville ma, soshanguve, south belfast, south bend, south bronx, south central la, south jersey,
        south london, south philly, south shields, south side chicago, south uist, south wales, southall,
        southern oregon, southgate london, southie, southie boston, southmead, southwest detroit, soweto,
        spanish harlem, sparkbrook, sparkhill, speke, splott, springburn, spryfield, st         kilda, st
        albans vic, st johns portland, st pauls bristol, st. boniface, staffordshire, stamford brook,
        stamford hill, staten island, stepney, stirchley, stl, stockbridge edinburgh, stocksbridge,
        stockwell, stoke newington, stokes croft, stokey, stonebridge park, stoneybatter, streatham,
        stretford, subang jaya, sunnybank, sunset park, sunshine vic, surbiton, surrey bc, surry hills,
        surulere, surulere lagos, sutton dublin, swaledale, swiss cottage, swords dublin, sydenham, sydenham
        christchurch, sydney mines, sydney's inner west, sylmar, syokimau, t nagar, taguig, takapuna,
        talisay, tallaght, tamaki makaurau, tambaram, tampines, tarzana, tasmania, taytay, te atatu, te
        whanganui-a-tara, teesside, tema, tembisa, templeogue, terenure, thamesmead, thane, the 209, the
        626, the 757, the 818, the bronx, the heights houston, the kootenays, the mission sf, the peg, the
        rgv, the rock nl, the shankill, the soo, the up michigan, third ward, thornton heath, throgs neck,
        tidewater va, tillydrone, timmins ontario, tiong bahru, tipperary, tipton, tiree, titirangi, toa
        payoh, tollcross, tolworth, tondo, tooting, torry, tottenham, totterdown, tower hamlets, townhill,
        toxteth, transcona, treme, tremé, tri-cities wa, ttdi, tuebrook, tufnell park, tuggeranong, tulse
        hill, tulse hill london, twickenham, tynemouth, tyneside, tyrone, tāmaki makaurau, uist, ulster,
        umhlanga, umlazi, unst, uplands swansea, upminster, upper hutt, upper west side, upstate new york,
        upstate ny, uptown chicago, uptown minneapolis, urmston, uttara dhaka, uxbridge, valenzuela, van
        nuys, vasant kunj, vashi, vashon, vauxhall, velachery, venice         beach, verdun, versova,
        victoria island, vile parle, viman nagar, waikato, wakad, walkden, walker newcastle, walkinstown,
        walkley, wallasey, wallsend, walthamstow, walton liverpool, walworth, walworth road, wandegeya,
        wandsworth, wanstead, warwickshire, washington         heights, waterside derry, watts la,
        wavertree, wearside, wednesbury, weehawken, welling, wembley, wensleydale, werribee, west belfast,
        west cork, west country, west end atlanta, west end brisbane, west ham london, west kerry, west
        kirby, west london, west lothian, west midlands, west norwood, west oakland, west philly, west
        seattle, west virginia, wester hailes, western mass, western slope, westlands, westmeath,
        weston-super-mare, westwood cincinnati, weymouth, whalley range, wharfedale, whidbey island,
        whitchurch cardiff, white center, whitechapel, whitefield, whitefield bangalore, whitfield dundee,
        whitley bay, wicker park, willesden, williamsburg, wiltshire, wimbledon, winchmore hill, wirral,
        withernsea, withington, withywood, woden, woji, wood green, woodford, woodlands singapore, woodstock
        cape town, woolwich, worcestershire, worsley, wuse, wynwood, wythenshawe, yaba, yaba lagos, yardley,
        ybor city, yeadon, yeg, yelahanka, yishun, ynys mon, ynys môn, yoker, york region, ypsi, ypsilanti,
        yvr, yyc, yyz, zimmerman, ōtara, ōtautahi
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
    name names email contact address phone team thanks role
    christmas easter obama mary monday tuesday wednesday thursday friday saturday today
    tomorrow tonight campus
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
def is_village(name: str) -> bool:
    """Return whether a name of several letters, as written, is that of a place of a few hundred people."""
    low = name.lower()
    return len(name) > SHORTEST and low not in _WORDS and people(name) >= VILLAGE


@lru_cache(maxsize=4096)
def is_settlement(name: str) -> bool:
    """Return whether a name, as written, is that of a town of 15,000 people."""
    if name.lower() in _QUARTERS:
        return True
    return len(name) > 2 and name.lower() not in _WORDS and people(name) >= FEWEST
