"""Work and employers."""

from exposure.extract.languages.contract import bag, listed
from exposure.extract.languages.en.firms import ABROAD

WORKS_AT = listed(
    """
    i work at, i work for, i am working at, i'm working at, im working at, working at, working for, i
    started at, started at the, i start at, new job at, my job at, employed at, employed by, i'm employed
    at, my shift at, interning at, internship at, i intern at, my boss at, my office at, founder of, ceo of,
    co-founder of, owner of, works at, works for, works @
    """
)
_AT_HOME = listed(
    """
    tesco, tescos, m&s, hobbycraft, bupa, nissan, jcb, bmw, rolls royce, jaguar, john lewis, halfords,
    specsavers, nationwide, barclays, hsbc, lloyds, tesco bank, serco, capita, g4s, network rail, tfl,
    stagecoach, arriva, easyjet, ryanair, haribo, cadbury, gsk, pfizer, boeing, ford, toyota, tesla,
    verizon, comcast, asda, morrisons, sainsburys, sainsbury's, aldi, lidl, waitrose, co-op, coop, spar,
    iceland, farmfoods, greggs, costa, starbucks, nero, pret, mcdonalds, mcdonald's, maccies, maccas, mcds,
    kfc, subway, nandos, nando's, wetherspoons, spoons, pizza hut, dominos, domino's, burger king, five
    guys, wagamama, primark, boots, superdrug, argos, b&q, wickes, screwfix, toolstation, ikea, currys,
    next, new look, zara, h&m, jd sports, sports direct, poundland, home bargains, b&m, wilko, matalan,
    amazon, dpd, evri, hermes, yodel, royal mail, ups, fedex, dhl, usps, walmart, target, costco, kroger,
    publix, safeway, home depot, lowe's, lowes, best buy, cvs, walgreens, rite aid, chipotle, taco bell,
    wendy's, wendys, chick-fil-a, popeyes, waffle house, ihop, denny's, applebees, applebee's, olive garden,
    dunkin, panera, tim hortons, timmies, dollar general, dollar tree, gamestop, petsmart, petco, trader
    joe's, whole foods, wawa, sheetz, woolworths, woolies, coles, bunnings, kmart, big w, officeworks,
    hungry jacks, infosys, tcs, wipro, cognizant, accenture, deloitte, kpmg, pwc, ey, shoprite, nhs, premier
    inn, travelodge, uber, lyft, bolt, deliveroo, doordash, ubereats, uber eats, just eat, instacart,
    swiggy, zomato, ocado, bt, sky, vodafone, ee, o2, centrelink, the council, the post office, odeon,
    cineworld, puregym, butlins, butlin's, center parcs, tk maxx, tj maxx, smyths, dunelm, zizzi, pizza
    express, prezzo, bella italia, harvester, toby carvery, beefeater, brewers fayre, greene king, brewdog,
    holland & barrett, whsmith, wh smith, waterstones, river island, superdry, lush, schuh, warburtons,
    greencore, airbus, babcock, sellafield, edf, british gas, severn trent, united utilities, openreach,
    dvla, hmrc, dwp, jobcentre, heb, h-e-b, wegmans, meijer, winco, food lion, piggly wiggly, giant eagle,
    stop & shop, hy-vee, menards, bojangles, zaxby's, zaxbys, raising cane's, culver's, culvers,
    whataburger, in-n-out, jack in the box, arby's, arbys, cracker barrel, texas roadhouse, outback, red
    lobster, cheesecake factory, buffalo wild wings, dairy queen, jersey mike's, jimmy john's, chili's,
    chilis, tgi fridays, dutch bros, krispy kreme, cinnabon, hot topic, bath & body works, victoria's
    secret, old navy, marshalls, kohl's, kohls, macy's, macys, nordstrom, jcpenney, sephora, ulta, autozone,
    jiffy lube, u-haul, amtrak, red rooster, jb hi-fi, dan murphy's, bws, pak'nsave, new world, mitre 10,
    pick n pay, dis-chem, mr price, eskom, transnet, capitec, chicken republic, gtbank, access bank, zenith
    bank, mtn, jumia, naivas, carrefour, safaricom, java house, hcl, flipkart, hdfc, icici, dunnes,
    supervalu, centra, penneys, supermac's, supermacs, loblaws, sobeys, canadian tire, shoppers drug mart,
    cex, timpson, timpsons, pets at home, jollyes, heron foods, costcutter, londis, nisa, budgens, booths,
    majestic, oddbins, heathrow, gatwick, groote schuur, baragwanath, tygerberg, addenbrooke's,
    addenbrookes, papworth, alder hey, great ormond street, gosh, guy's and st thomas', st thomas', barts,
    royal free, uclh, whipps cross, jimmy's, lgi, ninewells, wythenshawe hospital, mater hospital, beaumont
    hospital, mass general, johns hopkins, cedars-sinai, mount sinai, mayo clinic, cleveland clinic, kaiser,
    kaiser permanente, the infirmary, the royal infirmary, rvi, qmc, siemens, bosch, ericsson, nokia, ibm,
    cisco, salesforce, thames water, southern water, anglian water, yorkshire water, scottish power,
    national grid, aviva, axa, direct line, legal & general, standard life, santander, natwest, rbs, monzo,
    unilever, nestle, nestlé, diageo, heineken, pepsico, mccain, mckinsey, rolls-royce, land rover, jlr,
    vauxhall, thales, qinetiq, astrazeneca, lufthansa, jet2, wizz air, swissport, bbc, bbc cymru, bbc
    scotland, bbc wales, itv, mitie, sodexo, compass group, biffa, veolia, lner, gwr, scotrail, translink,
    merseyrail, national express, scania, volvo, john deere, bae systems, general motors, lockheed martin,
    raytheon, northrop grumman, honeywell, at&t, t-mobile, wells fargo, bank of america, citibank, capital
    one, goldman sachs, jpmorgan, state farm, geico, allstate, marriott, hilton, hyatt, delta air lines,
    united airlines, american airlines, jetblue, air canada, qantas, bell canada, telus, rbc, td bank,
    scotiabank, telstra, optus, westpac, commbank, rio tinto, fonterra, air new zealand, eircom, an post,
    aer lingus, bord gais, irish rail, dublin bus, barchester, hc-one, sue ryder, barnardo's, barnardos,
    oxfam, british heart foundation, cancer research, st john ambulance, rnli, rspca, pdsa, national trust,
    english heritage, alton towers, legoland, pontins, pontin's, parkdean, marstons, marston's, mitchells &
    butlers, turtle bay, gails, gail's, patisserie valerie, cafe nero, caffe nero, papa johns, papa john's,
    little caesars, five below, big lots, cabelas, cabela's, barnes & noble, barnes and noble, hobby lobby,
    american eagle, abercrombie, hollister, urban outfitters, uniqlo, deichmann, shoezone, shoe zone,
    claire's, swarovski, ernest jones, h samuel, vision express, homebase, jewson, travis perkins, howdens,
    carpetright, furniture village, kwik fit, kwik-fit, arnold clark, evans halshaw, europcar, securitas
    """
)
EMPLOYERS = (*_AT_HOME, *ABROAD)
WORKS_AS = listed(
    """
    i work as a, i work as an, working as a, working as an, my job as a, my job as an, i'm training as a,
    i'm training to be a, i got a job as a, new job as a, a job as an
    """
)
SHOP_FLOOR = listed(
    """
    my shift, annual leave, boss says, the boss, new starter, asked me if, owes me, both routes, head
    office, store manager, holiday request, closing shift, opening shift, late shift, early shift, on shift,
    night shift, double shift, end of shift, extra shift, on my break, my break, my lunch break, day off,
    days off, called me in, call me in, called in, the till, my till, till partner, the tills, on tills,
    rota, rotas, payday, pay day, my manager, the manager says, shift manager, area manager, my supervisor,
    my gaffer, team leader, mopping, mop the, i mop, stacking shelves, i stack, drive thru, drive-thru,
    peak, tannoy, stockroom, stock take, stocktake, warehouse, uniform, hairnet, lanyard, name badge,
    customers, a customer, clock in, clocked in, clock out, clocked off, clocking off, knock off, overtime,
    time and a half, the crew, my crew, coworker, coworkers, co-worker, colleague, colleagues, staff room,
    staffroom, break room, breakroom, walk-in fridge, walk in fridge, walk in freezer, four on, on two off,
    off the clock, on the clock, on and off the clock, an hour, per hour, minimum wage, zero hours,
    zero-hours, my contract, my payslip, docked, written up, written warning, disciplinary, hr, my notice,
    handed in my notice, resigned, retired today, leaving do, work do, staff party, staff discount, i serve,
    serving, the fryer, fryers, the grill, front of house, kitchen porter, pot wash, potwash, the floor,
    i've been on since, been on since, on since, night crew, inventory, truck day, delivery came, the ward,
    my ward, handover, bleep, on call, theatre list, my patients, my placement, my apprenticeship, trainee,
    training day, induction
    """
)
"""What stands beside an employer's name where somebody works there."""
BOUGHT = listed(
    """
    ordered, i bought, we bought, bought a, bought some, self checkout, self-checkout, queue, queued,
    refund, receipt, my order, my parcel, my delivery, delivered, in front of me, popped to, popped into,
    nipped to, went to, went into, been to, stood in, my usual from, voucher, coupon, clubcard, nectar, meal
    deal, trolley, trollies, my shopping, weekly shop, food shop, big shop, the shopping, job cuts, to lay
    off, layoffs, profits, boycott, shares, share price, advert, ad, commercial, lawsuit, ceo of, strike,
    workers, new menu, app
    """
)
"""What stands beside it where somebody buys there, or reads of it."""
INSTITUTIONS = bag(
    """
    regional cartage dockyard packers cannery creamery terminals hauliers
    hospital infirmary hospice surgery clinic nhs ambulance council transit constabulary police prison court
    courts barracks depot airlines airways airport railway railways rail trains buses tram museum library
    archives theatre cinema zoo aquarium hotel inn pub brewery bakery kitchens restaurant cafe café garage
    motors tyres logistics haulage freight foods farms farm dairy mills steel energy water power gas bank
    mutual insurance solicitors accountants architects partners ltd limited plc inc llc gmbh group trust
    charity foundation labs laboratories studios media press radio nursery kennels vets veterinary pharmacy
    opticians dental care homes housing builders construction plumbing roofing electrical salon barbers gym
    plastics freight funeral directors works couriers cabs fisheries fabrications fabrication engineering
    timber joinery interiors furnishings textiles ceramics chemicals pharma pharmaceuticals biotech systems
    software digital technologies technology telecom telecoms communications networks analytics capital
    wealth equity advisors consulting consultants consultancy recruitment staffing personnel security
    facilities cleaning catering packaging print printing printers publishing publishers signs paints
    carpets scaffolding demolition warehousing distribution aviation aerospace automotive autos cars coaches
    travel tours holidays leisure resorts casino entertainment productions outfitters stores supermarket
    supermarkets superstore grocers butchers bakers fishmongers florist florists nurseries landscapes
    landscaping removals storage auctions auctioneers lettings property properties surveyors healthcare
    hospitals paramedics pathology diagnostics radiology physio physiotherapy orthodontics dentists roofers
    builders sons bros brothers daughters associates industries enterprises manufacturing tools castings
    forge foundry crematorium mortuary undertakers funerals laundry launderette dairies abattoir meats
    poultry seafoods brewing distillery winery vineyard spa hostel lodge diner bistro grill brasserie
    tearooms bar taproom steakhouse pizzeria gallery galleries opera ballet orchestra philharmonic symphony
    academy infants juniors primary comprehensive infirmary general memorial borough county quays marina
    shipyard shipping ferries lines cruises ports airfield observatory institute broadcasting herald gazette
    echo argus chronicle courier mercury tribune observer
    """
)
"""Last words of the names of places of work."""
TEACHES = bag(
    """
    teacher headteacher head headmaster headmistress lecturer professor prof tutor ta senco sendco
    caretaker governor librarian cook technician lollipop assistant dean chaplain principal counselor
    counsellor
    """
)
"""Jobs at schools: a school's name beside them is where somebody works."""
WORDS_TOO = bag(
    """
    next target boots sky subway bolt ford iceland costa spar outback lush centra marshalls nero ee bt ups
    booths majestic harvester beefeater kaiser safeway jaguar nationwide currys hermes evri amazon coles
    mtn heb bws edf gosh lgi rvi qmc schuh cex
    """
)
"""Names of employers that are words as well: they count with a capital only."""
