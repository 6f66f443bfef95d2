"""More of what one can be."""

from exposure.extract.languages.contract import bag, listed

ALSO = bag(
    """
    accordionist acupuncturist aesthetician aide airman airwoman almoner ambo anesthetist apiarist
    archdeacon aromatherapist assessor astrologer auctioneer aviator babysitter bagger bailer barkeep
    bassoonist beadle bellboy bellhop birthworker boatman boilerman boilie bookmaker brigadier busboy busser
    cabby cadre calligrapher canvasser cardiographer cartoonist cellist chalkie chambermaid chargehand
    chiropractor choirmistress clammer clarinettist clergyman clergywoman clinician coachbuilder coder
    commis commissioner compere comptroller conservator costermonger cowhand crabber crewman crna cropper
    cytologist cytotechnologist deacon deaconess deckhands deliveryman derrickhand dogwalker doorstaff
    dosimetrist dramaturge drywaller electrologist enameller endocrinologist equerry erector esthetician
    exterminator farmhand farmworker fettler firie fisherwoman fisho flautist flutist foreman foreperson
    forewoman forwarder fossicker fruitpicker fundraiser galvaniser gemologist geriatrician gondolier grader
    grocer gyprocker haematologist handywoman harbourmaster harpist headmaster headmistress helmsman helper
    hematologist histologist homeopath hospitalist hotelier housecleaner houseparent infantryman intensivist
    ironmonger jackaroo jailer jillaroo journeyman journeywoman kinesiologist knacker laborers lacemaker
    lamplighter landman leadhand leatherworker librettist limner linecook lithographer loadmaster
    lobsterwoman locum lumberjack lumper lyricist maltster mammographer manicurist marketeer masseuse
    matador metalsmith millhand minister mudlogger muleteer nannies naturopath neonatologist nephrologist
    netmaker neuropsychologist nightwatchman obgyn oboist oilman optom orchardist orchestrator orthotist
    otolaryngologist oysterer packhand pallbearer paperboy papergirl paraeducator paralegals
    paraprofessional paratrooper patrolman pawnbroker pearler pedicurist percussionist pharmtech photog
    pipefitters pipelayer pitboss pitmaster plasterboarder plater plumbers postmaster postmistress potboy
    primatologist probationer proctologist proctor procurator prompter provost psychometrist pulmonologist
    pumpjack pyrotechnician quartermaster radiotherapist ragpicker rancher rapporteur realtors redcoat
    reflexologist registrars repairman restaurateur retailer rifleman rodbuster rodman roofers roustabouts
    sacristan sahm sawmiller saxophonist screenprinter screenwriter scrutineer sculptress seafarer shearers
    shelver shepherdess shopfitter shopgirl showrunner shrimper shucker silversmithing smelter soapmaker
    soundman souschef sparkie squaddie stagehand starcher steersman stitcher stockhand stoker storeman
    storyboarder sub-contractor sub-editor subbie subcontractor subeditor swineherd taxidriver taxman
    teleoperator teletypist tentmaker tilelayer tinsmith toolmaker toolpusher tosher towman toymaker
    tradesman tradesperson tradeswoman trainman tramdriver trombonist troubleshooter truckie truckies
    trumpeter turnkey tympanist ufologist ultrasonographer usherette valet verderer videojournalist violist
    wagoner warder warehouseman warehousewoman washerwoman watchman waterman weatherwoman welders wharfie
    winchman wireman woodcutter woodsman yardman
    """
)
POSTS = listed(
    """
    army medic, combat medic, field medic, rodeo clown, party clown, children's entertainer, prawn sorter,
    fruit picker, mushroom picker, potato picker, fish gutter, fish filleter, egg collector, litter picker,
    road sweeper, street sweeper, toilet cleaner, pool cleaner, carpet cleaner, gutter cleaner, oven
    cleaner, car washer, car valeter, trolley boy, trolley pusher, cart pusher, shelf stacker, shelf filler,
    night filler, bag packer, order picker, forklift driver, fork lift driver, lorry driver, truck driver,
    bus driver, coach driver, tram driver, train driver, tube driver, taxi driver, cab driver, minicab
    driver, uber driver, van driver, delivery driver, delivery rider, school bus driver, tractor driver,
    digger driver, crane driver, hearse driver, ambulance driver, chauffeur, dump truck driver, tow truck
    driver, snow plough driver, bin man, refuse collector, garbage man, trash collector, paper boy, paper
    girl, milk woman, lab assistant, teaching assistant, classroom assistant, learning mentor, exam
    invigilator, lunchtime supervisor, midday supervisor, school secretary, school nurse, school counselor,
    school counsellor, school librarian, supply teacher, substitute teacher, sub teacher, relief teacher,
    head teacher, deputy head, assistant head, maths teacher, math teacher, english teacher, science
    teacher, sci teacher, history teacher, art teacher, music teacher, pe teacher, gym teacher, drama
    teacher, french teacher, spanish teacher, esl teacher, primary teacher, grade teacher, grade school
    teacher, kindergarten teacher, preschool teacher, nursery teacher, reception teacher, special needs
    teacher, sped teacher, swim teacher, swim instructor, swimming instructor, driving instructor, ski
    instructor, surf instructor, dive instructor, yoga instructor, spin instructor, fitness instructor,
    personal trainer, dance teacher, ballet teacher, guitar teacher, violin teacher, viola teacher, singing
    teacher, voice teacher, riding instructor, football coach, swim coach, tennis coach, track coach, debate
    coach, life coach, career coach, vocal coach, ward clerk, ward sister, charge nurse, staff nurse,
    theatre nurse, theatre tech, student nurse, student midwife, student paramedic, nurse practitioner,
    district nurse, community nurse, psych nurse, er nurse, icu nurse, nicu nurse, icu rn, er doctor, junior
    doctor, house officer, dialysis tech, dialysis nurse, x-ray tech, mri tech, ct tech, ultrasound tech,
    surgical tech, scrub tech, pharmacy tech, pharm tech, er tech, anesthesia tech, ekg tech, sleep tech,
    veterinary nurse, veterinary technician, kennel hand, cattery assistant, stable hand, stable lad, stable
    girl, ranch hand, farm manager, dairy farmer, sheep farmer, pig farmer, beef farmer, cattle farmer,
    cattle rancher, rice farmer, hill farmer, fish farmer, oyster farmer, bee keeper, fruit grower, vine
    grower, tree feller, tree climber, lawn guy, pool guy, cable guy, hvac tech, hvac technician, heating
    engineer, gas engineer, lift engineer, elevator mechanic, bike mechanic, diesel mechanic, aircraft
    mechanic, car mechanic, boat builder, dry stone waller, drystone waller, brick layer, floor layer,
    carpet fitter, kitchen fitter, window fitter, tyre fitter, alarm engineer, sound engineer, audio
    engineer, recording engineer, site engineer, civil engineer, software engineer, data engineer, data
    scientist, data analyst, business analyst, ux designer, ui designer, ux researcher, product designer,
    product manager, product owner, project manager, programme manager, scrum master, web developer, game
    developer, game designer, qa tester, qa engineer, test engineer, sys admin, network engineer, it guy, it
    support, help desk, service desk, tech support, customer support, customer service rep, call center
    agent, call centre agent, bpo agent, virtual assistant, personal assistant, executive assistant, office
    junior, office admin, admin assistant, admin officer, legal secretary, court reporter, court clerk, law
    clerk, trainee solicitor, public defender, defense attorney, parole officer, probation officer, prison
    officer, prison guard, corrections officer, correctional officer, police officer, patrol officer,
    community officer, customs officer, immigration officer, border guard, security guard, night guard, mall
    cop, store detective, loss prevention, door supervisor, night watchman, night manager, night porter,
    hotel porter, room attendant, hotel maid, front desk clerk, bell boy, pot washer, dish washer, dish pig,
    sous chef, head chef, pastry chef, commis chef, chef de partie, fry cook, short order cook, prep cook,
    pizza chef, sushi chef, pizza maker, sandwich artist, bar staff, bar back, bar manager, cellar man, pub
    landlord, pub landlady, ice cream man, ice cream seller, tea boy, barista trainer, coffee roaster, wine
    buyer, butcher's boy, butcher's apprentice, baker's apprentice, welder's apprentice, plumber's mate,
    electrician's mate, plumber's apprentice, apprentice electrician, apprentice welder, apprentice plumber,
    apprentice joiner, apprentice mechanic, bank clerk, bank teller, bank manager, branch manager, loan
    officer, mortgage broker, mortgage adviser, financial adviser, financial advisor, insurance broker,
    insurance adjuster, claims handler, claims adjuster, tax inspector, tax adviser, tax preparer, payroll
    clerk, wages clerk, accounts clerk, accounts assistant, stock broker, day trader, property manager,
    property developer, house keeper, home help, home carer, night carer, live-in carer, domestic helper,
    domestic worker, home health aide, nurse's aide, nurse aide, nursing assistant, healthcare assistant,
    health care assistant, care assistant, care coordinator, lollipop person, crossing guard, school
    crossing guard, pool lifeguard, beach lifeguard, surf lifesaver, park ranger, forest ranger, game
    warden, dog warden, fire fighter, wildland firefighter, fire marshal, mountain guide, tour guide, trail
    guide, safari guide, fishing guide, hunting guide, rafting guide, holiday rep, ski rep, wedding planner,
    event planner, event manager, events manager, wedding photographer, wedding dj, wedding singer, session
    musician, music producer, beat maker, sound designer, video editor, film editor, copy editor, deputy
    editor, news editor, sub editor, photo editor, literary agent, casting director, set designer, costume
    designer, lighting designer, fashion designer, graphic designer, interior designer, landscape architect,
    landscape gardener, jewellery designer, tattoo artist, tattoo apprentice, henna artist, lash artist,
    nail technician, hair stylist, pet groomer, horse trainer, dog trainer, dog breeder, racehorse trainer,
    ghost writer, content creator, content writer, technical writer, grant writer, social media manager,
    community manager, brand manager, account manager, account executive, sales manager, sales exec, store
    manager, shop manager, assistant manager, shift manager, duty manager, floor manager, warehouse manager,
    logistics manager, plant manager, site manager, site foreman, general manager, regional manager, area
    manager, hr manager, ops manager, fundraising manager, charity fundraiser, parish priest, youth pastor,
    worship leader, church organist, army chaplain, prison chaplain, hospital chaplain, choir director, band
    director, research assistant, research fellow, research scientist, postdoctoral researcher, phd
    researcher, field biologist, wildlife biologist, marine biologist, soil scientist, food scientist,
    forensic scientist, lab manager, lab technician, mine worker, coal miner, gold miner, oil driller, rig
    hand, pipeline welder, ship's cook, ship's engineer, merchant seaman, merchant navy officer, able
    seaman, first officer, flight engineer, flight instructor, bush pilot, airline pilot, helicopter pilot,
    ground handler, gate agent, ticket agent, ticket seller, toll collector, meter reader, parking warden,
    mystery shopper, market researcher, census taker, poll worker, bingo caller, card dealer, blackjack
    dealer, funeral director, funeral celebrant, wedding celebrant, grave digger, crematorium technician,
    pest controller, rat catcher, mole catcher, clock repairer, watch repairer, shoe repairer, key cutter,
    phone repairer, computer repairer, okada rider, keke driver, danfo driver, matatu driver, boda rider,
    boda boda rider, rickshaw driver, auto driver, jeepney driver, tricycle driver, grab driver, grab rider,
    ola driver
    """
)
"""Jobs in two words and three."""
