"""More employers, of many lands."""

from exposure.extract.languages.contract import listed

ABROAD = listed(
    """
    sbi, state bank, punjab national bank, canara bank, axis bank, kotak, tata steel, tata motors, mahindra,
    bhel, ongc, indian railways, air india, indigo airlines, byju's, byjus, myntra, zepto, blinkit,
    bigbasket, ola cabs, tech mahindra, capgemini, genpact, concentrix, teleperformance, convergys,
    accenture manila, jollibee, sm supermarket, puregold, robinsons, meralco, pldt, philippine airlines,
    cebu pacific, ayala, bdo, metrobank, standard bank, absa, nedbank, fnb, vodacom,
    multichoice, sanlam, old mutual, kfc mzansi, netcare, mediclinic, life healthcare, chris hani, kcb,
    equity bank, kenya power, kplc, kenya airways, quickmart, chandarana, twiga, sendy, glovo, jumia food,
    dangote, nnpc, flutterwave, paystack, interswitch, uba, first bank, fidelity bank, luth, uch ibadan,
    korle bu, ecg ghana, gcb, lasuth, ikeja electric, starhub, singtel, dbs, ocbc, uob, ntuc,
    fairprice, sheng siong, foodpanda, gojek, shopee, lazada, smrt, sbs transit, singapore airlines,
    petronas, maybank, cimb, airasia, tenaga, cold storage, watsons, cathay pacific, hsbc hong kong, mtr,
    emirates, etihad, qatar airways, adnoc, aramco, lulu hypermarket, careem, cinemark, amc theatres, regal
    cinemas, six flags, cedar point, dave & buster's, dave and busters, chuck e cheese, sonic drive-in,
    carl's jr, hardee's, hardees, el pollo loco, del taco, panda express, qdoba, jamba juice, peet's, peets,
    scooter's coffee, caribou coffee, tropical smoothie, auntie anne's, baskin robbins, cold stone,
    wingstop, church's chicken, long john silver's, golden corral, bob evans, red robin, ruby tuesday,
    longhorn, outback steakhouse, p.f. chang's, benihana, circle k, 7-eleven, 7 eleven, casey's, kwik trip,
    quiktrip, racetrac, speedway gas, pilot flying j, flying j, maverik, buc-ee's, bucees, royal farms,
    cumberland farms, sam's club, bj's wholesale, ralphs, vons, albertsons, shoprite nj, stater bros, fred
    meyer, qfc, harris teeter, bi-lo, winn-dixie, stop and shop, hannaford, market basket, price chopper,
    save mart, grocery outlet, family dollar, ollie's, ross dress for less, dillard's, jcp, tractor supply,
    rural king, harbor freight, ace hardware, true value, guitar center, joann, jo-ann, party city,
    spencer's, build-a-bear, foot locker, forever 21, aeropostale, pacsun, o'reilly auto, advance auto, pep
    boys, firestone, discount tire, les schwab, valvoline, midas, caterpillar, cummins, tyson, smithfield,
    jbs, cargill, hormel, purina, pilgrim's, conagra, frito-lay, anheuser-busch, molson, whirlpool, maytag,
    3m, micron, qualcomm, xerox, lockheed, general dynamics, ge aerospace, pratt & whitney, cessna, spirit
    aero, gulfstream, bnsf, csx, norfolk southern, union pacific, greyhound, werner, jb hunt, old dominion,
    estes, xpo, penske, knight-swift, uhaul, ups store, fedex ground, geek squad, xfinity, cox cable, dish
    network, pg&e, con ed, duke energy, florida power, tva, va hospital, the va, hca, sutter health,
    intermountain, geisinger, upmc, nyu langone, cook county, md anderson, st jude, st jude's, cvs pharmacy,
    labcorp, quest diagnostics, davita, fresenius, planned parenthood, goodwill, habitat restore, tsa, the
    postal service, canada post, via rail, go transit, ttc, translink bc, bc ferries, bc hydro, hydro one,
    hydro-quebec, suncor, syncrude, air transat, westjet, porter airlines, no frills, save-on-foods, save on
    foods, real canadian superstore, giant tiger, home hardware, rona, mec, indigo books, lcbo, saq,
    harvey's, swiss chalet, boston pizza, second cup, mary brown's, cibc, bmo, desjardins, service canada,
    cbc, alberta health, fraser health, vch, sickkids, sunnybrook, st michael's hospital, auspost, australia
    post, myer, david jones, target australia, harvey norman, the good guys, rebel sport, supercheap,
    supercheap auto, repco, iga, foodworks, guzman y gomez, grill'd, oporto, boost juice, gloria jean's,
    donut king, bakers delight, hoyts, event cinemas, village cinemas, anz, nab, bendigo bank, bhp, fmg,
    woodside, linfox, startrack, virgin australia, v/line, metro trains, sydney trains, royal melbourne,
    rpa, westmead, the alfred, monash health, kiwirail, the warehouse, pak n save, four square, noel
    leeming, bunnings nz, nz post, kiwibank, spark nz, te papa, middlemore, auckland hospital, burger fuel,
    tegel, silver fern farms, affco, zespri, dunnes stores, tesco ireland, lidl ireland, iarnrod eireann,
    bus eireann, esb, hse, an garda, kerry group, glanbia, ryanair hq, intel leixlip, st vincent's, tallaght
    hospital, cork university hospital, crumlin hospital
    """
)
