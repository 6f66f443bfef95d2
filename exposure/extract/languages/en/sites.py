"""Places of work without a name, and what is said at work alone."""

from exposure.extract.languages.contract import listed

SITES = listed(
    """
    crematorium, mortuary, morgue, funeral home, funeral parlour, undertakers, tannery, foundry, forge,
    steelworks, sawmill, paper mill, mill, cotton mill, factory, plant, works, brewery, distillery, bottling
    plant, bakery, abattoir, slaughterhouse, meat plant, packing plant, chicken factory, biscuit factory,
    fish market, cannery, dairy, creamery, packhouse, vineyard, winery, cider press, garden centre, farm
    shop, tree nursery, kennels, cattery, stables, livery yard, yard, zoo, aquarium, safari park, shelter,
    animal shelter, rescue centre, vets, vet's, surgery, gp surgery, doctors surgery, dental practice,
    dentist's, dental surgery, opticians, pharmacy, chemist, chemist's, hospital, hospice, infirmary,
    clinic, maternity unit, labour ward, ward, care home, nursing home, day centre, children's home, hostel,
    refuge, prison, jail, police station, custody suite, court, crown court, courthouse, magistrates court,
    town hall, city hall, council offices, county hall, civic centre, library, archive, archives, records
    office, museum, gallery, theatre, opera house, cinema, picture house, bowling alley, ice rink, leisure
    centre, sports centre, swimming pool, lido, spa, hotel, restaurant, diner, cafe, café, coffee shop, tea
    room, tearoom, chippy, chip shop, chip van, kebab shop, takeaway, pizza place, kitchen, kitchens,
    canteen, school kitchen, bookies, betting shop, casino, bingo hall, arcade, shop, store, charity shop,
    bookshop, book shop, record shop, bike shop, shoe shop, pet shop, newsagents, supermarket, petrol
    station, gas station, garage, body shop, tyre place, car wash, dealership, forecourt, depot, bus depot,
    tram depot, bus station, sorting office, post office, delivery office, warehouse, distribution centre,
    fulfilment centre, docks, port, ferry terminal, shipyard, boatyard, marina, airport, airfield, control
    tower, control room, dispatch room, signal box, ticket office, lost property office, call centre, call
    center, contact centre, office, head office, bank, building society, law firm, firm, agency, studio,
    lab, laboratory, observatory, power station, wind farm, refinery, oil rig, rig, platform, mine, pit,
    quarry, colliery, building site, site, recycling centre, the tip, dump, landfill, sewage works,
    waterworks, treatment works, salon, hairdressers, barbers, nail bar, tattoo shop, tattoo studio,
    launderette, laundry, dry cleaners, food bank, radio station, newsroom, paper, print works, printers,
    publishers, publishing house, embassy, consulate, base, barracks, preschool, creche, crèche, playgroup,
    soft play, visitor centre, castle, cathedral, stately home, theme park, holiday park, fire station,
    ambulance station, lifeboat station, coastguard, hangar, lighthouse, farm, fish farm, trawler, boat,
    ship, greenhouse, nursery, butchers, fishmongers, florists, greengrocers
    """
)
"""Places of work, after "the" or "our"."""
AT_WORK = listed(
    """
    morale, my team, whole team, start monday, starting monday, forklift, parking space, staffroom, staff
    room, written warning, night porter, found out on linkedin, steel toes, e-mail course, course about
    emails, staff fridge, work fridge, office fridge, staff kitchen, staff toilets, staff toilet, staff loo,
    office kitchen, office kettle, works canteen, work canteen, works van, work van, work do, works do,
    staff do, leaving do, retirement do, work christmas party, office christmas party, office party, staff
    christmas, secret santa, smoke break, fag break, tea break, break room, breakroom, stationery cupboard,
    stock cupboard, store cupboard, photocopier, the printer, microwaving, microwaves fish, biscuit tin,
    reply all, all-hands, all hands, all staff email, staff meeting, team meeting, team building,
    team-building, away day, appraisal, one-to-one, one to one, probation, p45, induction, interview,
    references, reference, my cv, on a cv, on my cv, cv, resume, wages, payslip, pay slip, wage slip, pay
    rise, overtime, time sheet, timesheet, clocking in, clocked in, clocked off, the rota, rota, shift,
    shifts, night shift, nights, lates, earlies, output, targets, target, kpi, kpis, commission, bonus,
    redundancy, redundant, redundancies, let us go, let me go, laid off, sacked, fired, hired, promoted, new
    starter, new girl, new lad, new boss, my boss, the boss, our boss, gaffer, foreman, manager, managers,
    line manager, supervisor, regional manager, area manager, team leader, head office, hr, the union, union
    rep, on strike, picket line, customers, customer, a customer, clients, a client, punters, a punter, the
    public, patients, a patient, residents, passengers, guests, orders, covers, deliveries, delivery, stock,
    stock take, stocktake, staff, staffing, short-staffed, short staffed, colleague, colleagues, workmate,
    workmates, coworker, coworkers, my desk, hot desk, desk, my badge, id badge, lanyard, name badge,
    uniform, hi-vis, hi vis, hard hat, steel toecaps, hairnet, apron, work phone, work laptop, work email,
    works number, my inbox, deadline, agency staff, temps, temping, the partners, the directors, the owners,
    being sold, sold the company, been bought by, taken over, closing down, shutting us, the fire drill,
    fire drill, fire alarm, alarm going, stood in the car park, staff car park, car park pass, minimum wage,
    zero hours, holiday request, annual leave, sick note, phone in sick, phoned in sick, called in sick,
    back to work, weeks into the job, first day, first week, day one, last shift, last day, years' service,
    years service, long service, carriage clock, gold watch, retire, retired, retiring, retirement,
    apprentice, apprenticeship, placement, trainee, graduate scheme, employee of the month, the tills, on
    tills, the till, behind the bar, behind the counter, front desk, reception desk, clubbed together,
    handing out bags, name tag, tannoy, health and safety, mandatory training, e-learning
    """
)
"""What is said at work and hardly anywhere else."""
