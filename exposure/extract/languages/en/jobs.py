"""What one can be."""

from exposure.extract.languages.contract import bag, listed
from exposure.extract.languages.en.trades import ALSO, POSTS

_SINGLE = bag(
    """
    guard packer picker labourer laborer tiler dispenser supervisor tradie stacker valeter groomer server
    signaller signalman crossing-guard childcarer estimator paraplanner decluttering linesman roadie usher
    housekeeper orderly callhandler busker bricky draughtsman machinist caterer baggage-handler
    postie milkman binman lollipop plasterer glazier scaffolder stonemason bricklayer machinist operator
    dispatcher steward stewardess purser cabin-crew paramedics ambulance caregiver hca phlebotomist
    anaesthetist gp consultant registrar houseman midwives matron dinner-lady headteacher ta sendco
    chaplain vicar priest pastor imam rabbi curate beautician barrister paralegal notary bailiff actuary
    underwriter auditor broker teller clerk underwriter economist demographer surveyor planner ecologist
    horticulturist beekeeper groundskeeper greenkeeper ranger zookeeper farrier groom jockey trucker
    cabbie courier rider pilot navigator deckhand skipper welder fabricator turner fitter millwright
    sparky chippy brickie dietician podiatrist chiropodist osteopath counsellor psychotherapist carer
    childminder au-pair nursery-nurse tutor invigilator dramatist playwright novelist comedian comic
    magician puppeteer stuntman animator cinematographer gaffer grip colourist retoucher milliner tailor
    cobbler saddler blacksmith silversmith glassblower ceramicist weaver upholsterer restorer framer
    sommelier brewer distiller fishmonger greengrocer confectioner patissier dishwasher maitre-d hostess
    bouncer doorman concierge janitor caretaker cleaner housekeeper laundress seamstress cobbler
    accountant actor actress administrator advisor analyst animator architect archivist arborist artist
    assistant astronomer athlete attorney author baker banker barber barista bartender biologist
    blogger bookkeeper bookseller builder butcher buyer carer caretaker carpenter cashier ceo chef
    chemist choreographer cleaner clerk coach cobbler composer conductor consultant contractor cook
    coordinator copywriter counsellor counselor courier curator cyclist dancer decorator dentist
    designer detective developer dietitian director dj doctor dramaturg driver economist editor
    educator electrician engineer entrepreneur farmer filmmaker firefighter fisherman fitter florist
    founder freelancer gardener geographer geologist goldsmith guitarist hairdresser handyman
    historian housekeeper hygienist illustrator influencer inspector instructor intern interpreter
    janitor jeweler jeweller joiner journalist lab-tech landscaper lawyer lead lecturer librarian
    lifeguard linguist locksmith logistician manager marketer mason masseur mathematician mechanic
    merchant meteorologist midwife miner musician nanny nurse nutritionist officer optician
    optometrist organist painter paramedic pathologist pediatrician performer pharmacist philosopher
    photographer physician physicist physiotherapist pianist pilot plumber poet policeman
    policewoman politician porter postman potter producer professor programmer psychiatrist
    psychologist publisher radiographer ranger realtor receptionist recruiter reporter researcher
    roofer sailor salesman saleswoman scientist sculptor seamstress secretary shepherd singer
    soldier solicitor songwriter stylist surgeon surveyor sysadmin tailor tattooist teacher
    technician therapist trader trainer translator tutor typist undertaker upholsterer vet
    veterinarian videographer violinist waiter waitress warden watchmaker welder woodworker writer
    zoologist
    """
)
_MORE = bag(
    """
    aid-worker aircrew anaesthesiologist anesthesiologist anthropologist aquarist archaeologist asphalter
    astrophysicist audiologist bandleader bargee barback barmaid barman boatbuilder boilermaker
    bookbinder bosun botanist breadmaker broadcaster brickmason bursar cabinetmaker cameraman
    camerawoman candlemaker cardiologist cardmaker careworker cartographer caseworker charwoman
    cheesemaker cheesemonger chocolatier choirmaster cidermaker climatologist coastguard columnist constable
    controller conveyancer coppersmith copyeditor coroner correspondent costumier couturier coxswain
    criminologist crofter croupier dairyman deckie dentalnurse dermatologist devops dinnerlady dishwasher
    docker dockworker doula draftsman dressmaker driller drystone embalmer embroiderer endodontist engraver
    entomologist epidemiologist ergonomist estate-agent fireman firewoman footman forester
    furrier gamekeeper ganger gasfitter gastroenterologist genealogist geneticist
    geophysicist ghillie ghostwriter gilder glaciologist gravedigger groundsman groundswoman
    groundworker gunsmith gynaecologist hairstylist handler haulier herbalist herdsman
    herdswoman hgv hydrologist hypnotherapist immunologist ironworker jewellery-maker kennelmaid
    keyworker kitchen-fitter knitwear lexicographer lifeboatman lineworker lobsterman lockkeeper
    logger longshoreman lorrydriver luthier macroeconomist magistrate marshal mechatronics merchandiser
    metallurgist metalworker microbiologist milkmaid millworker mineworker missionary mixologist mortician
    muralist naturalist neurologist neuroscientist neurosurgeon newsreader nurseryman obstetrician
    oceanographer oncologist operative ophthalmologist optometrist ornithologist orthodontist orthoptist
    oysterman paediatrician palaeontologist palaeographer panelbeater parasitologist parkkeeper patternmaker
    pavior pcso perfumer perfusionist periodontist pharmacologist phlebotomist photojournalist
    physiologist pipefitter platelayer ploughman pollster postwoman potwasher presenter projectionist
    proofreader prosthetist publican publicist quantity-surveyor quarryman radiologist
    railwayman railwayworker rheumatologist rigger roughneck roustabout
    saddlemaker salesperson sapper scenographer schoolteacher seaman seismologist sergeant setter shearer
    shipwright shoemaker shopkeeper signwriter silversmith slater smallholder sonographer speechwriter
    statistician steamfitter steelworker steeplejack stenographer stevedore stockbroker stockman stocktaker
    stonecutter stonemason strategist submariner superintendent taxidermist teamster
    tattooer telephonist telemarketer thatcher tour-guide toxicologist trackman traindriver trawlerman
    treesurgeon tuner upholstress urologist verger vet-nurse vintner virologist
    volcanologist wainwright waitperson wardrobe-mistress watercolourist weatherman webmaster wheelwright
    whitesmith wigmaker winemaker woodcarver woodturner wrangler yachtmaster zookeeper youthworker
    """
)
_IN_WORDS = listed(
    """
    dinner lady, dinner ladies, lollipop lady, lollipop man, school crossing patrol, tea lady, bin lady,
    avon lady, support worker, social worker, care worker, youth worker, key worker, factory worker,
    warehouse worker, farm worker, farm hand, aid worker, charity worker, outreach worker, postal worker,
    railway worker, steel worker, nursery worker, playworker, play worker, bar worker, kitchen worker, shop
    worker, hospital worker, retail worker, council worker, night worker, shift worker, oil worker, rig
    worker, construction worker, site worker, road worker, rescue worker, healthcare worker, hospice worker,
    refuge worker, shelter worker, health visitor, estate agent, letting agent, travel agent, insurance
    agent, call handler, baggage handler, dog handler, air traffic control, dog walker, dog groomer, pet
    sitter, window cleaner, chimney sweep, tree surgeon, piano tuner, piano teacher, crane operator, shop
    girl, shop assistant, sales assistant, sales rep, sales associate, store associate, warehouse operative,
    kitchen porter, kitchen hand, stage hand, stage manager, flight attendant, cabin crew, air hostess,
    parking attendant, traffic warden, petrol attendant, pool attendant, cloakroom attendant, museum
    attendant, gallery attendant, ride attendant, care home cook, line cook, pastry cook, ground crew, tug
    driver, scrub nurse, practice nurse, speech therapist, lab rat, film extra, voice artist, voiceover
    artist, make-up artist, makeup artist, nail artist, foster carer, school cook, civil servant, private
    eye, bus conductor, ticket inspector, train guard, train manager, box office manager, church warden,
    parish clerk, town crier, market trader, scrap dealer, antiques dealer, art dealer, book dealer, car
    dealer, nail tech, lash tech, vet tech, lab tech, sound tech, dental nurse, vet nurse, brow tech
    """
)
JOBS = _SINGLE | _MORE | ALSO | frozenset((*_IN_WORDS, *POSTS))
