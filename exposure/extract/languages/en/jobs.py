"""What one can be."""

from exposure.extract.languages.contract import bag

JOBS = bag(
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
    policewoman politician porter postman potter printer producer professor programmer psychiatrist
    psychologist publisher radiographer ranger realtor receptionist recruiter reporter researcher
    roofer sailor salesman saleswoman scientist sculptor seamstress secretary shepherd singer
    soldier solicitor songwriter stylist surgeon surveyor sysadmin tailor tattooist teacher
    technician therapist trader trainer translator tutor typist undertaker upholsterer vet
    veterinarian videographer violinist waiter waitress warden watchmaker welder woodworker writer
    zoologist
    """
)
