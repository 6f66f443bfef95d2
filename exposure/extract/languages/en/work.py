"""Work and employers."""

from exposure.extract.languages.contract import listed

WORKS_AT = listed(
    """
    i work at, i work for, i am working at, i'm working at, im working at, working at, working for,
    i started at, started at the, i start at, new job at, my job at, employed at, employed by, i'm
    employed at, my shift at, interning at, internship at, i intern at, my boss at, my office at,
    founder of, ceo of, co-founder of, owner of, works at, works for, works @
    """
)
EMPLOYERS = listed(
    """
    tesco, tescos, m&s, hobbycraft, bupa, nissan, jcb, bmw, rolls royce, jaguar, john lewis, halfords,
    specsavers, nationwide, barclays, hsbc, lloyds, tesco bank, serco, capita, g4s, network rail, tfl,
    stagecoach, arriva, easyjet, ryanair, haribo, cadbury, gsk, pfizer, boeing, ford, toyota, tesla,
    verizon, comcast, asda, morrisons, sainsburys, sainsbury's, aldi, lidl, waitrose, co-op, coop, spar,
    iceland, farmfoods, greggs, costa, starbucks, nero, pret, mcdonalds, mcdonald's, maccies, maccas,
    mcds, kfc, subway, nandos, nando's, wetherspoons, spoons, pizza hut, dominos, domino's, burger king,
    five guys, wagamama, primark, boots, superdrug, argos, b&q, wickes, screwfix, toolstation, ikea,
    currys, next, new look, zara, h&m, jd sports, sports direct, poundland, home bargains, b&m, wilko,
    matalan, amazon, dpd, evri, hermes, yodel, royal mail, ups, fedex, dhl, usps, walmart, target,
    costco, kroger, publix, safeway, home depot, lowe's, lowes, best buy, cvs, walgreens, rite aid,
    chipotle, taco bell, wendy's, wendys, chick-fil-a, popeyes, waffle house, ihop, denny's, applebees,
    applebee's, olive garden, dunkin, panera, tim hortons, timmies, dollar general, dollar tree,
    gamestop, petsmart, petco, trader joe's, whole foods, wawa, sheetz, woolworths, woolies, coles,
    bunnings, kmart, big w, officeworks, hungry jacks, infosys, tcs, wipro, cognizant, accenture,
    deloitte, kpmg, pwc, ey, shoprite, nhs, premier inn, travelodge, uber, lyft, bolt, deliveroo,
    doordash, ubereats, uber eats, just eat, instacart, swiggy, zomato, ocado, bt, sky, vodafone, ee,
    o2, centrelink, the council, the post office
    """
)
WORKS_AS = listed(
    """
    i work as a, i work as an, working as a, working as an, my job as a, my job as an, i'm training
    as a, i'm training to be a, i got a job as a, new job as a, a job as an
    """
)
