"""Relatives, partners, animals, and what people work as."""

from exposure.extract.languages.contract import bag, listed

KIN = listed(
    """
    bhai, bhaiya, behen, behan, didi, mummy, papa, maa, dadi, dada, nani, nana, chacha, chachi, mausi,
    bua, mama ji, mami, beta, beti, bacche, bachche, saas, sasur, nanad, bhabhi, jija, parivar, family,
    cousin, gharwale, judwa, bahan, chhotu, dadu, dadaji, nanaji, nanu, taau, tai, mama, mamu, poti, pota,
    pote, damaad, bahu, devar, saali, saala, jiju, bhatija, bhatiji, bhanja, bhanji, pitaji, mataji,
    mumma, mom, mammi, amma, ammi, pappa, dad, pita ji, babuji, abba, abbu, baba, sister, bhaiyya,
    brother, naani, chachu, fufa, phupha, masi, mausa, tau, taiji, bete, betiya, bacchi, baccha, bachcha,
    sasural, jeth, jethani, nati, parents, cousins, son, daughter, khandaan, bitiya, bitia, betiyan,
    betiyaan, beto, beton, bachchon, bachon, bacchon, bachhe, bache, bacho, bachha, bacha, potiyan, poton,
    naatin, naatiyon, nawasa, navasi, saasu maa, sasu maa, saasuma, sasurji, sasur ji, saas sasur, nandoi,
    nanand, devrani, dewar, bhabi, bhabhi ji, jija ji, jijaji, jeeju, sala, saale, saaliyan, samdhi,
    samdhan, mummyji, papaji, mummy ji, papa ji, maaji, bauji, bapu, bapuji, bau ji, appa, ayi, aai, baap,
    maa baap, mata pita, mata, pita, bhaijaan, bhaijan, apa, aapa, baji, baaji, khala, khalu, phuppi,
    phupho, dadijaan, naniji, dadima, daadi, daada, daadu, dada dadi, nana nani, nani maa, dadi maa,
    pardada, pardadi, kaka, kaki, kaku, kakima, mashi, pishi, jethu, dida, thakuma, thakurda, ajji, ajoba,
    aaji, tatya, atya, mavshi, thatha, paati, ammamma, akka, anna, thambi, chechi, chettan, bhau, vahini,
    tayi, periamma, chithi, chithappa, veere, veerji, veer ji, bhanje, bhatije, bhanjiyan, mausaji,
    chachaji, mamaji, tauji, taaya, taayi, chote bhai, bade bhai, badi behen, chhoti behen, chhoti beti,
    bada beta, chhota beta, chhota bhai, bada bhai, twins, baby, munna, munni, gudiya, laado, lado, ladla,
    ladli, gharwalo, ghar wale, ghar walo, bhai behen, bhai bahan, sibling, siblings, stepmom, sauteli
    maa, dharm behen
    """
)
PARTNERS = listed(
    """
    pati, patni, biwi, husband, wife, boyfriend, girlfriend, bf, gf, fiance, mangetar, biwiji, bivi,
    wifey, hubby, fiancé, fiancée, shauhar, begum, gharwali, gharwala, ex, crush, jaan, hone wala pati,
    hone wali biwi, partner, patni ji, pati dev, patidev, pati ji, patiji, dharmpatni, shrimati, shrimati
    ji, srimati ji, shreemati, biwi ji, wife ji, hubby ji, miyan, miya, mian, miyaji, shohar, sajan,
    sajna, bou, bayko, navra, nauri, lugai, aadmi, ghar wali, ghar wala, homeminister, home minister,
    mehbooba, mehboob, premika, premi, aashiq, husband ji, honewale pati, hone wale pati, honewali biwi,
    hone wali wife, hone wala husband, hone wale husband, would be, woodbe, to be husband, to be wife,
    humsafar, jeevansathi, jeevan sathi, better half, madam ji, exgf, exbf, ex gf, ex bf, ex wife, ex
    husband, babu shona
    """
)
PETS = listed(
    """
    kutta, kutte, kutti, billi, tota, khargosh, doggo, dog, cat, puppy, gaay, machhli, billo, billu,
    kachhua, kitten, puppies, billiyan, hamster, parrot, billa, doggy, pilla, tote, rabbit, tortoise,
    turtle, fish, machli, aquarium, guinea pig, kabutar, murgi, gai, bhains, bakri, ghoda, labrador,
    indie, pug, beagle, german shepherd, persian cat, lovebirds, chidiya, kuttey, kuttiya, kutiya, dogs,
    cats, billiya, billiyaan, billi ka bachcha, bille, billa ji, pille, pillu, pappi, dogesh, street dog,
    gali ka kutta, gully dog, indie dog, desi kutta, desi dog, labra, lab, golden retriever, golden,
    husky, rottweiler, pomeranian, pom, shih tzu, shihtzu, dachshund, doberman, boxer, cocker spaniel,
    spitz, indian spitz, great dane, dalmatian, chihuahua, maltese, lhasa apso, lhasa, rajapalayam, mudhol
    hound, alsatian, bully, persian billi, siamese, mitthu, mithu, myna, maina, budgie, budgies,
    cockatiel, love birds, panchhi, parinda, gauraiya, machhliyan, machhliya, goldfish, betta, guppy,
    kachua, kachhue, rabbits, khargosh ka joda, safed chuha, gaiya, gai maata, bachhda, bachhiya, bhainse,
    bhainsein, bakriyan, bakra, bhed, ghodi, oont, murge, murgiyan, battakh, fur baby, furry baby, pet
    """
)
PET_PEOPLE = listed(
    """
    dog mom, cat mom, dog dad, cat dad, dog lover with, dog parent, pet parent, cat parent, kutte ki maa,
    kutte ka baap, billi ki maa, dog papa, dog mumma, cat mumma, indie mom, indie dad, fur mom, fur dad,
    paw parent
    """
)
JOBS = bag(
    """
    ca hr teacher doctor engineer nurse developer designer driver coder analyst banker lawyer physio
    intern dentist architect advocate accountant receptionist pharmacist constable clerk professor chef
    tailor electrician plumber mechanic guard pilot darzi mistri retailer vakil wakil police inspector
    fauji soldier army-man cashier peon manager salesman salesgirl shopkeeper dukandar kisan farmer
    carpenter nai barber beautician cook halwai waiter security watchman maid rickshaw autowala cabbie
    rider delivery-boy courier photographer videographer editor blogger vlogger youtuber influencer anchor
    rj journalist reporter writer lyricist singer musician dancer choreographer actor model trainer coach
    physiotherapist compounder lab-technician asha anganwadi principal lecturer tutor scientist researcher
    fresher airhostess conductor tte homemaker housewife grihini businessman trader broker contractor
    data-analyst recruiter consultant patwari tehsildar lekhpal sarpanch pradhan ias ips ifs pcs bdo sdm
    havildar hawaldar subedar naik jawan sepoy si asi thanedar daroga sipahi hawaldaar homeguard chowkidar
    chaukidar babu stenographer steno typist daftari khansama bawarchi rasoiya kaamwali bai aaya dai
    naukar mali maali dhobi mochi kumhar lohar sunar sonar badhai rajmistri mazdoor majdoor thekedar
    bhangar-wala kabadi kabadiwala chaiwala chaiwali sabziwala doodhwala gwala halwahi mechanik welder
    fitter turner painter whitewasher tempo-driver autodriver auto-driver rickshawala e-rickshaw
    cab-driver truck-driver taxi-driver bus-driver loco-pilot locopilot guard-babu stationmaster shikshak
    shikshika adhyapak adhyapika masterji guruji madam teacherji tgt pgt prt headmaster vice-principal
    daktar vaid vaidya hakim dietician nutritionist radiologist pathologist gynae surgeon ortho
    paediatrician anm gnm staff-nurse ward-boy wardboy chemist opticianist optometrist lab-tech
    phlebotomist techie sde devops tester qa bpo telecaller telecaller-wali customer-care associate
    executive sales-executive mr medical-rep relationship-manager cse branch-manager bankwala po lic-agent
    agent insurance-agent property-dealer wholesaler distributor kirana karyana vyapari udyami
    entrepreneur founder freelancer picker packer supervisor warehouse-supervisor fieldboy
    delivery-partner delivery-partners zomato-wala swiggy-wala rapido-captain hawker vendor panwala barman
    bartender steward housekeeping front-desk cabin-crew air-hostess kathavachak pandit pujari maulvi
    granthi kavi shayar shayara kalakar artist sculptor mehendi-artist makeup-artist mua tattoo-artist dj
    emcee stand-up comedian tabalchi gayak gayika nartaki cricketer umpire referee gym-trainer
    yoga-teacher swimming-coach librarian postman dakiya linesman lineman meter-reader safai-karmchari
    karmchari sanitation-worker panchayat-sachiv gram-sevak asha-worker
    """
)
