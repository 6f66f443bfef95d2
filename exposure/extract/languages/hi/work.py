"""Employers, places of work, and what is said there."""

from exposure.extract.languages.contract import bag, listed

EMPLOYERS = listed(
    """
    tcs, infosys, wipro, hcl, hcltech, tech mahindra, cognizant, ltimindtree, lti, mindtree, capgemini,
    accenture, deloitte, genpact, concentrix, teleperformance, wns, exl, ibm, mphasis, hexaware,
    persistent, zoho, freshworks, byju's, byjus, unacademy, physics wallah, pw, allen, aakash, vedantu,
    flipkart, amazon, myntra, meesho, nykaa, ajio, zomato, swiggy, blinkit, zepto, bigbasket, big basket,
    instamart, dunzo, jiomart, ola, uber, rapido, indigo, air india, spicejet, vistara, akasa, irctc,
    railway, railways, indian railways, lic, sbi, hdfc, hdfc bank, icici, icici bank, axis bank, kotak,
    pnb, bank of baroda, canara bank, union bank, indian bank, idbi, yes bank, bandhan bank, bajaj
    finance, bajaj finserv, muthoot, manappuram, paytm, phonepe, razorpay, cred, groww, zerodha, reliance,
    reliance jamnagar, reliance digital, reliance trends, jio, airtel, vodafone, vi, bsnl, tata, tata
    steel, tata motors, tata power, tisco, telco, bhel, ntpc, ongc, sail, gail, hal, bel, drdo, isro,
    barc, iocl, bpcl, hpcl, coal india, bccl, ccl, ecl, adani, jindal, jsw, vedanta, hindalco, l&t,
    larsen, maruti, maruti suzuki, hyundai, mahindra, honda, hero, bajaj auto, tvs, ashok leyland, bosch,
    mrf, asian paints, itc, hul, dabur, patanjali, amul, britannia, parle, nestle, haldiram, haldirams,
    bikanervala, dmart, d mart, big bazaar, spencer's, more supermarket, vishal mega mart, westside,
    zudio, pantaloons, shoppers stop, max, lifestyle, bata, bata showroom, croma, vijay sales, lenskart,
    titan, tanishq, kalyan jewellers, apollo, apollo hospital, apollo hospitals, apollo pharmacy, fortis,
    max hospital, medanta, manipal hospital, narayana, aiims, pgi, kem, sion hospital, safdarjung, rml,
    civil hospital, district hospital, kendriya vidyalaya, navodaya, dps, delhi police, up police, mumbai
    police, bihar police, crpf, bsf, cisf, itbp, ssb, indian army, indian navy, best, dtc, ksrtc, msrtc,
    upsrtc, gsrtc, dmrc, delhi metro, municipal corporation, bmc, mcd, india post, delhivery, blue dart,
    bluedart, ecom express, ekart, dtdc, xpressbees, shadowfax, taj, taj hotel, oberoi, itc hotel, oyo,
    domino's, dominos, mcd's, pizza hut, kfc, ccd, cafe coffee day, barista, pvr, inox, times of india,
    dainik bhaskar, amar ujala, aaj tak, ndtv
    """
)
WORDS_TOO = bag(
    "max hero titan best allen vi more lifestyle taj indigo inox sail hal bel barista railway cred"
)
INSTITUTIONS = bag(
    """
    hospital clinic nursing-home branch bank office company factory mill plant showroom store mart dhaba
    hotel restaurant vidyalaya school college institute academy coaching kendra bhawan nigam vibhag
    mantralaya thana chowki depot station warehouse godown limited ltd enterprises traders industries
    textiles pharma technologies solutions services motors
    """
)
SITES = listed(
    """
    office, hospital, clinic, bank, branch, factory, mill, plant, showroom, godown, warehouse, dark store,
    store, mall, dukaan, dhaba, hotel, restaurant, school, college, coaching, thana, chowki, depot, call
    center, call centre, bpo, site, salon, parlour, lab, ward, opd, icu, court, kachehri, tehsil,
    panchayat, anganwadi, petrol pump, garage, workshop, press
    """
)
AT_WORK = listed(
    """
    boss, boss ne, boss ka, manager, manager ne, team lead, tl, hr, hr ne, hr madam, sir ne leave, leave
    approve, leave form, leave cancel, chhutti approve, chhutti cancel, chutti approve, meri duty, duty
    hai, ki duty, night duty, night shift, day shift, morning shift, shift bus, ki shift, meri shift,
    overtime, appraisal, increment, promotion, notice period, resign, resignation, istifa, layoff, laid
    off, fire kar diya, nikal diya, nikaal diya, offer letter, joining, join kiya, pehla din, last day,
    last working day, probation, training, office canteen, office ka ac, canteen, cubicle, cabin, lunch
    break, chai break, meeting, zoom call, standup, scrum, deadline, target, targets, sales target,
    incentive, customer, customers, client, clients, uncle aaye, aunty aayi, passbook, patient, patients,
    marij, mareez, opd, ward, emergency duty, copies check, copy check, copies, parent ka call, ptm,
    invigilation, staff room, staffroom, attendance register, biometric, punch, punch in, late mark, half
    day, salary late, salary nahi, pf, esi, gratuity, retirement, retire ho, retired, farewell party, cab,
    office cab, wfh, work from home, laptop de diya, id card, uniform, vardi, picker, packer, delivery,
    orders, rider, kaam karta, kaam karti, kaam karte, saal ho gaye, saal se kaam, colleague, colleagues,
    staff, union, hartal, strike
    """
)
SHOP_FLOOR = AT_WORK
BOUGHT = listed(
    """
    order kiya, order kiye, order aaya, order cancel, delivery aayi, refund, return kiya, coupon, offer,
    sale, discount, customer care, helpline, kharida, kharidi, khareeda, liya, mangaya, mangwaya,
    exchange, warranty, recharge, sim, loan diya, account khulwaya, share price, shares, stock
    """
)
TEACHES = bag("teacher lecturer professor principal tutor shikshak adhyapak adhyapika tgt pgt prt headmaster")
WORKS_AT = listed(
    "i work at, working at, work at, works at, employed at, employee at, intern at, interning at, ex, job at"
)
