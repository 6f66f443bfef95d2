"""Hindi in Latin letters, mixed with English (started; no native speaker has read it yet).

Read together with English, always: these posts change language in mid-sentence.
"""

from exposure.extract.languages.contract import Language, bag, grouped, listed

_PASS_IT_ON = tuple(
    f"{what} {how}"
    for what in ("share", "forward", "retweet", "rt", "viral", "aage share", "sabko forward")
    for how in ("karo", "karna", "kar do", "kardo", "kare", "karein", "karen", "kijiye")
)
"""What is to be passed on speaks for many, not for its writer: notices and lines of help."""

LANGUAGE = Language(
    code="hi",
    common=bag(
        """
        aa aaj aap aata aati abhi achha acha aur baad bahut bas bhai bhi bol bola chahiye diya din ek
        gaya gayi ghar hai hain hi ho hoga hona hoon hota hoti hua hui hum jaa jaana jaata jab kaam kab
        kabhi kahan kaise kal kar karke karna karo karta karte karti kaun ke ki kiya ko koi kuch kya kyu
        kyun le lo log lag main matlab mein mera mere meri mujhe nahi nahin ne pe phir raha rahe rahi
        roz saath sab sabko se tak tha thi tera teri toh tu tum usne wala wale wali woh yaar yahan yeh
        apna apni apne gaye liya dil dilli janam nhi waala wapas wahi subah shaam raat saal mahine poora
        poori dekho sirf bhar saare sahi hoke jo unka uska iska unki uski inki bina kahin lekin magar
        rehta rehti rehte tareekh rahega karega karenge khula poton dada dadi
        """
    ),
    regions=listed("IN"),
    me=listed(
        """
        main, mai, mera, meri, mere, mujhe, mujhko, hum, ham, hamara, hamari, humara, humari,
        hamare, hoon, humne, maine, mereko, mujhse, hame, humko, mujhpe, hu, hun, mein hu,
        merko, mene, humare, hume, apna, apni, apne, rahi hu, raha hu, rahi hoon, raha hoon,
        karta hu, karti hu, jata hu, jati hu
        """
    ),
    mine=listed(
        """
        mera, meri, mere, hamara, hamari, hamare, humara, humari, humare, apna, apni, apne,
        my
        """
    ),
    be=listed("main, mai, i am, i'm, im"),
    unreal=listed(
        """
        kaash, agar, sapna, sapne, film mein, movie mein, serial mein, spoiler, dialogue, film mein,
        serial mein, film wali, serial mein woh, movie mein, ho raha hai toh, ho rahi hai toh,
        lag raha hai toh, lag rahi hai toh, ho raha ho toh, ho rahi ho toh, feel ho toh, feel kare toh,
        lage toh, chahiye toh, ho to call
        """
    ),
    past=listed("gaya tha, gaye the, gayi thi, pichle, bachpan, tha, the, pehle"),
    numbers=listed("ek, do, teen, char, paanch"),
    joiners=bag("ka ki ke of the"),
    not_names=bag(
        """
        aaj aur bas bhai bhi ghar hai hum india kal kya kyun main mera meri mere mujhe nahi phir roz sab
        toh woh yaar yeh har subah shaam raat monday tuesday wednesday thursday friday saturday sunday
        mummy papa salary
        """
    ),
    follow_me=listed(
        """
        follow karo, add karo, follow kar lo, follow karlo, add karlo, add kar lo, follow
        back, follow kardo
        """
    ),
    other_account=listed(
        """
        dusra account, naya account, private account, alt, doosra account, second account,
        backup account, nayi id, naya page, fake account nahi
        """
    ),
    phone_cues=listed(
        """
        mera number, mera naya number, naya number, number change, call karo, msg karo,
        message karo, whatsapp karo, phone karo, pe msg, pe call, pe whatsapp, mera whatsapp,
        number save karlo, save karlo, save kar lo, ping karo, contact karo, number hai, phone
        kar lena, call kar lena, mere number pe, missed call, mujhe call, number note
        """
    ),
    business=listed(
        """
        sale, offer, discount, order karo, available, kiraye pe, helpline, booking, delivery,
        order ke liye, khula, sweets, khulta hai, contact karein, call karein, sampark karein,
        sampark, call karen, whatsapp karein, order kijiye, home delivery, free delivery,
        showroom, customer, customers, limited stock, stock, admission open, admissions open,
        batch start, rooms available, rent ke liye, for sale, bikau, becha, restaurant, dhaba,
        caterers, mart, bhandar, coaching centre, emergency, toll free, tollfree, subah se raat,
        24 ghante, daily open, open daily, timings, book karein, help chahiye toh, roz khula,
        khule hain, band rahega, nagar nigam, dukaan, zaroor aaye,
            padhariye, order karein, call karein, whatsapp karein, har din taaza, home delivery, hiring,
            vacancy, helpline, toll free
            """
    )
    + _PASS_IT_ON,
    my_name=listed("mera naam, naam mera"),
    years_old=listed("saal ka, saal ki, saal, ka ho gaya, ki ho gayi, ka hoon, ki hoon, yrs"),
    aged=listed("main, mai, aaj main, hai"),
    after_age=listed("aur, par, lekin"),
    my_birthday=listed("mera birthday, mera bday, mera janamdin"),
    birthday=listed("birthday, bday, janamdin"),
    birthday_today=listed("aaj mera birthday, aaj mera bday, mera birthday hai aaj, aaj mera janamdin"),
    months=grouped(
        """
        january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september
        sept sep, october oct, november nov, december dec
        """
    ),
    school_years=listed("class #, std #, kaksha #"),
    comes_from=listed("se"),
    in_=listed("mein, me"),
    resides=listed(
        """
        mein rehta hoon, mein rehti hoon, mein rehte hain, me rehta hu, me rehti hu, mein rehta hu, mein
        rehti hu, mein shift, mein ghar, mein naya ghar, mein pg, mein flat, ka ladka, ki ladki, ka launda,
        mein hi rehta, mein hi rehti, wale hain hum
        """
    ),
    school_words=bag("college school vidyalaya iit nit hostel coaching university campus"),
    subjects=listed(
        """
        btech, mtech, mbbs, bba, mba, bcom, pcm, pcb, upsc, bsc, ca, llb, engineering, medical
        """
    ),
    titles=listed("sir, ma'am, mam, madam"),
    employs=listed(
        """
        join kiya, join kar, mein kaam karta, mein kaam karti, mein job, mein naukri, mein pehla din, ki
        naukri, office mein, ke boss, wale boss, wale manager, ka office
        """
    ),
    schools_after=listed(
        """
        mein padhta, mein padhti, ki padhai, mein admission, ka hostel, ke hostel, ki canteen, wali miss,
        wale sir, wali ma'am, mein test, mein exam, ka fest, college mein, ke exams
        """
    ),
    jobs=bag(
        """
        ca hr teacher doctor engineer nurse developer designer driver coder analyst banker
        lawyer physio intern dentist architect advocate accountant receptionist pharmacist
        constable clerk professor chef tailor electrician plumber mechanic guard pilot darzi
        mistri retailer vakil wakil police inspector fauji soldier army-man cashier peon
        manager salesman salesgirl shopkeeper dukandar kisan farmer carpenter nai barber
        beautician cook halwai waiter security watchman maid rickshaw autowala cabbie rider
        delivery-boy courier photographer videographer editor blogger vlogger youtuber
        influencer anchor rj journalist reporter writer lyricist singer musician dancer
        choreographer actor model trainer coach physiotherapist compounder lab-technician asha
        anganwadi principal lecturer tutor scientist researcher fresher airhostess conductor
        tte homemaker housewife grihini businessman trader broker contractor data-analyst
        recruiter consultant
        """
    ),
    kin=listed(
        """
        bhai, bhaiya, behen, behan, didi, mummy, papa, maa, dadi, dada, nani, nana, chacha,
        chachi, mausi, bua, mama ji, mami, beta, beti, bacche, bachche, saas, sasur, nanad,
        bhabhi, jija, parivar, family, cousin, gharwale, judwa, bahan, chhotu, dadu, dadaji,
        nanaji, nanu, taau, tai, mama, mamu, poti, pota, pote, damaad, bahu, devar, saali,
        saala, jiju, bhatija, bhatiji, bhanja, bhanji, pitaji, mataji, mumma, mom, mammi,
        amma, ammi, pappa, dad, pita ji, babuji, abba, abbu, baba, sister, bhaiyya, brother,
        naani, chachu, fufa, phupha, masi, mausa, tau, taiji, bete, betiya, bacchi, baccha,
        bachcha, sasural, jeth, jethani, nati, parents, cousins, son, daughter, khandaan
        """
    ),
    bare_kin=listed(
        """
        mummy papa, mummy, papa, maa, dadi, nani, didi, bhaiya, dada, nana, bhai, behen
        """
    ),
    kin_adjectives=listed("bada, badi, chhota, chhoti, chota, choti, pyara, pyari, pyaara"),
    partners=listed(
        """
        pati, patni, biwi, husband, wife, boyfriend, girlfriend, bf, gf, fiance, mangetar,
        biwiji, bivi, wifey, hubby, fiancé, fiancée, shauhar, begum, gharwali, gharwala, ex,
        crush, jaan, hone wala pati, hone wali biwi, partner
        """
    ),
    wed=listed("meri shaadi, hamari shaadi, meri sagai, shaadi ho gayi, sagai ho gayi, hamari anniversary"),
    friends=listed("best friend, dost, roommate, yaar, padosi, classmate, jigri dost"),
    pets=listed(
        """
        kutta, kutte, kutti, billi, tota, khargosh, doggo, dog, cat, puppy, gaay, machhli,
        billo, billu, kachhua, kitten, puppies, billiyan, hamster, parrot, billa, doggy,
        pilla, tote, rabbit, tortoise, turtle, fish, machli, aquarium, guinea pig, kabutar,
        murgi, gai, bhains, bakri, ghoda, labrador, indie, pug, beagle, german shepherd,
        persian cat, lovebirds, chidiya
        """
    ),
    pet_people=listed("dog mom, cat mom, dog dad, cat dad"),
    every=listed("har, roz"),
    weekdays=grouped(
        """
        somvar somwar monday, mangalvar mangalwar tuesday, budhvar budhwar wednesday, guruvar guruwar
        thursday, shukravar shukrawar friday, shanivar shaniwar saturday, ravivar raviwar sunday
        """
    ),
    daily=listed("roz, har roz, har din, har subah, har shaam, har raat, roz subah, roz shaam, roz raat"),
    day_words=listed("subah, shaam, raat, dopahar, din"),
    oclock=listed("baje"),
    clock_before=listed("subah, shaam, raat"),
    vehicles=listed("local, metro, bus, train"),
    going_after=listed(
        """
        nikal rahe, nikal raha, nikal rahi, ja raha, jaa raha, jaa rahe, ja rahe, jaa rahi, ja rahi, ki
        flight, jaana hai, trip, pahunch gaye, pahunch gaya, chale, ki train
        """
    ),
    leaving_when=listed(
        """
        kal, parso, aaj raat, kal se, aaj se, kal subah, agle hafte, din ke liye, din tak, hafte ke liye,
        next week, this weekend, weekend pe
        """
    ),
    spans=listed("din, hafte, raat, mahine"),
    empty=listed(
        """
        ghar pe taala, ghar khali, ghar band, flat khali, ghar pe akela, ghar pe akeli, ghar mein akela,
        ghar mein akeli, mummy papa gaon, mummy papa bahar
        """
    ),
    hobbies=bag(
        """
        cricket trekking sketching coding shayari kabaddi carrom kathak bharatanatyam
        pottery tabla sitar guitar bass anime manga k-pop kpop cycling running chess badminton
        photography painting gardening reading trek runner poetry football yoga singing dance
        baking gaming kho-kho hockey volleyball basketball carom ludo tennis swimming gym
        zumba dancing bharatnatyam bhangra garba harmonium flute bansuri piano keyboard drums
        ukulele drawing mehndi rangoli calligraphy hiking biking cooking knitting stitching
        embroidery crochet writing bgmi pubg freefire valorant fortnite minecraft kdrama
        kdramas bts standup theatre natak boxing wrestling kushti karate judo taekwondo
        skating kite patang origami astronomy birdwatching vlogging beatboxing rap
        """
    ),
    likes=listed("mujhe pasand, khelta hoon, khelti hoon, ka shauk"),
    money=listed(
        """
        salary aayi, salary aa gayi, salary nahi aayi, naukri chali gayi, job chali gayi, naukri chhoot
        gayi, job se nikal, rent dene ke paise, kiraya dena, emi mein, loan chukana, udhaar, paise nahi
        bache, paise nahi hai, fees bharne
        """
    ),
    documents=listed(
        """
        mera passport, mera aadhaar, mera pan card, meri licence, mera licence, mera visa,
        aadhaar aa gaya, passport aa gaya, licence ban gaya, pan card aa gaya, meri marksheet,
        gaadi ka number, mera adhar, mera aadhar, aadhar aa gaya, mera pan, mera voter id,
        mera ration card, meri rc, mera admit card, mera dl, meri degree, mera id card,
        driving licence aa gaya, driving licence ban gaya
        """
    ),
    firsts=listed(
        """
        mera pehla kutta, meri pehli billi, mera pehla pet, meri pehli gaadi, pehli gaadi, meri pehli bike,
        mera pehla school, mummy shaadi se pehle, bachpan mein mujhe, bachpan mein sab mujhe
        """
    ),
    hard=listed(
        """
        akela feel, akeli feel, bahut akela, bahut akeli, akela lag, koi baat nahi karta, koi nahi samajhta,
        jeene ka mann nahi, marne ka mann, ghar se bhaag, mann nahi karta, roz ladte hain, roz jhagda, neend
        nahi aati, rota hoon, roti hoon, raat bhar roya, raat bhar royi, kisi ko mat batana, panic attack aaya
        """
    ),
    adverts=listed(
        """
        hiring, vacancy, cv bhejo, resume bhejo, job opening, walk in interview, for rent, for
        sale, family only, bachelors allowed, turant loan, bina document, loan chahiye, se
        shuru, offer sirf, sale, discount, book now, limited seats, admission open, register
        now, download karein
        """
    ),
)
