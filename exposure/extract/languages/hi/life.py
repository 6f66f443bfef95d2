"""Ages, money, papers, hard times, and where one lives and goes."""

from exposure.extract.languages.contract import listed

ME = listed(
    """
    main, mai, mera, meri, mere, mujhe, mujhko, hum, ham, hamara, hamari, humara, humari, hamare, hoon,
    humne, maine, mereko, mujhse, hame, humko, mujhpe, hu, hun, mein hu, merko, mene, humare, hume, apna,
    apni, apne, rahi hu, raha hu, rahi hoon, raha hoon, karta hu, karti hu, jata hu, jati hu, muje,
    mujhme, mera hi, meko, mko, humse, humpe, hamse, hamne, hamein, humein, khud, khudko, mai hi, karunga,
    karungi, jaunga, jaungi, aaunga, aaungi, milunga, milungi, lunga, lungi, dunga, dungi, rahunga,
    rahungi, karu, jau, jaun, bataun, batau, aau, kaise jau, mere paas, mere pe, mere ko, mhare, mhara,
    amar, maza
    """
)
UNREAL = listed(
    """
    kaash, agar, sapna, sapne, film mein, movie mein, serial mein, spoiler, dialogue, film wali, serial
    mein woh, ho raha hai toh, ho rahi hai toh, lag raha hai toh, lag rahi hai toh, ho raha ho toh, ho
    rahi ho toh, feel ho toh, feel kare toh, lage toh, chahiye toh, ho to call, hota to, hoti to, hote to,
    hota toh, hoti toh, film me, movie me, serial me, web series, webseries, script, episode, sapne me,
    sapne mein, game me, ipl me, suna hai ki, kehte hain ki
    """
)
MONEY = listed(
    """
    salary aayi, salary aa gayi, salary nahi aayi, naukri chali gayi, job chali gayi, naukri chhoot gayi,
    job se nikal, rent dene ke paise, kiraya dena, emi mein, loan chukana, udhaar, paise nahi bache, paise
    nahi hai, fees bharne, layoff, laid off, layoff ki mail, layoff ho gaya, layoff ho gayi, job gayi,
    naukri gayi, naukri chhut gayi, naukri chhoot gaya, job chhut gayi, nikal diya office se, office se
    nikal, company ne nikal, company ne nikaal, terminate kar diya, fire kar diya, notice period serve,
    bench pe, berozgaar, berozgar, berojgar, berojgari, unemployed hu, unemployed hoon, salary late,
    salary atki, salary kat gayi, salary cut, tankhwah nahi, tankhwah aayi, tankhwah mili, tankhwa, pagar,
    pagar nahi, pehli salary, pehli tankhwah, pehli kamai, stipend aaya, stipend nahi, increment mila,
    increment nahi, bonus mila, bonus nahi, emi bharni, emi bounce, emi bharte, emi ki, emi hi, emi due,
    cheque bounce, loan reject, loan le liya, loan liya, loan lena pada, loan ki, personal loan, home
    loan, education loan, gold loan, sona girvi, girvi rakh, girvi rakha, gehne girvi, udhaar liya, udhaar
    le, udhar liya, udhaar chuka, udhaar mang, udhari, karz, karza, karj, karje me, karz me, karza chuka,
    byaj, byaaj, sood pe, recovery agent, recovery wale, credit card ki bill, credit card bill, credit
    card ka bill, minimum due, credit card bharaa, credit card bhara, epf se, epf nikala, pf nikala, pf ka
    paisa, fd tudwa, fd tod, fd todi, gullak tod, savings khatam, saving khatam, bachat khatam, zero
    balance, balance zero, zero pe, account khali, khata khali, jeb khali, jeb me, paise khatam, paisa
    khatam, paise udhaar, kangaal, kangal, kadke, kadka, broke hu, mahine ka end, month end me, fees
    bharni, fees nahi bhari, fees deadline, fees dene, fees due, fees ke paise, school fees, hostel fees,
    rent bharna, rent due, rent dena, rent bhara, rent nahi diya, kiraya bharna, kiraya nahi, kiraya
    baaki, makaan malik ne, deposit nahi, chit fund, paise doob, paisa doob, paise doob gaye, scam ho
    gaya, fraud ho gaya, otp le liya, loan app, share market me, option trading me, crypto me, lakh ka
    nuksan, lakh doob, nuksan ho gaya, khet bech, zameen bech, jameen bech, ghar bech, gehne bech, bike
    bech, pension aayi, pension nahi, pension se, retirement ke, gratuity, ppf, ration card pe, bpl,
    cibil, cibil kharab, dukaan band, dukaan ghaate, ghaata, ghate me, dhandha manda, business doob, bijli
    ka bill, ghar se aur nahi maang, ghar se paise, pocket money khatam
    """
)
DOCUMENTS = listed(
    """
    mera passport, mera aadhaar, mera pan card, meri licence, mera licence, mera visa, aadhaar aa gaya,
    passport aa gaya, licence ban gaya, pan card aa gaya, meri marksheet, gaadi ka number, mera adhar,
    mera aadhar, aadhar aa gaya, mera pan, mera voter id, mera ration card, meri rc, mera admit card, mera
    dl, meri degree, mera id card, driving licence aa gaya, driving licence ban gaya, pan card pe photo,
    aadhaar pe photo, aadhar pe photo, aadhaar wali photo, aadhar wali photo, aadhaar ki photo, aadhar ki
    photo, licence ki photo, passport ki photo, voter id pe photo, voter card ban gaya, voter id ban gaya,
    voter id aa gaya, passport ban gaya, passport renew, visa lag gaya, visa aa gaya, visa mil gaya, visa
    reject, aadhaar kho gaya, pan kho gaya, passport kho gaya, licence kho gaya, marksheet kho, degree mil
    gayi, degree aa gayi, admit card aa gaya, admit card mil gaya, hall ticket aa gaya, rc aa gayi,
    learner licence, learning licence, ll ban gaya, pehla voter id, mera uan, mera pran, mera abha, mera
    janam praman patra, caste certificate ban, domicile ban, income certificate ban, ration card ban gaya,
    ayushman card ban, mera boarding pass, boarding pass ki photo
    """
)
FIRSTS = listed(
    """
    mera pehla kutta, meri pehli billi, mera pehla pet, meri pehli gaadi, pehli gaadi, meri pehli bike,
    mera pehla school, mummy shaadi se pehle, bachpan mein mujhe, bachpan mein sab mujhe, bachpan ka naam,
    bachpan me mujhe, bachpan me sab, ghar ka naam, ghar pe sab mujhe, pet name hai mera, nickname tha
    mera, mera nickname, pehli scooty, hamari pehli gaadi, papa ki pehli gaadi, pehla pet tha, pehli
    teacher thi, pehle teacher the, nani ka maiden, mummy ka maiden, maa ka maiden, maa ka mayke, mummy ka
    mayke wala surname, shaadi se pehle ka surname, mera pehla phone, mera pehla mobile
    """
)
HARD = listed(
    """
    akela feel, akeli feel, bahut akela, bahut akeli, akela lag, koi baat nahi karta, koi nahi samajhta,
    jeene ka mann nahi, marne ka mann, ghar se bhaag, mann nahi karta, roz ladte hain, roz jhagda, neend
    nahi aati, rota hoon, roti hoon, raat bhar roya, raat bhar royi, kisi ko mat batana, panic attack
    aaya, koi samajhta hi nahi, koi samajhta nahi, koi samjhta nahi, koi nahi samjhta, kisi ko nahi pata,
    kisi ko pata nahi chalta, chhod ke chala jau, chhod ke chala jaun, sab chhod ke chala, sab chhod ke
    chali, sab chod ke, mar jau, mar jaun, mar jana chahta, mar jana chahti, marna chahta, marna chahti,
    jeena nahi chahta, jeena nahi chahti, zinda nahi rehna, thak gaya hu, thak gayi hu, thak gaya hoon,
    thak gayi hoon, thak chuka hu, thak chuki hu, toot gaya hu, toot gayi hu, tut gaya hu, tut gayi hu,
    andar se toot, andar se khali, himmat nahi bachi, himmat nahi hai ab, kuch acha nahi lagta, kuch accha
    nahi lagta, kisi kaam ka nahi, kisi kaam ki nahi, bojh hu, bojh hoon, bojh lagta, neend ki goli, neend
    ki goliyan, neend ki dawai, so nahi pata, so nahi pati, raat bhar jaagta, raat bhar jaagti, chup chap
    rota, chupke rota, chhup ke rota, chhup ke roti, bathroom me rota, bathroom me roti, takiye me, ro
    deta hu, ro deti hu, rona aata hai, rona aa raha, roz rota, roz roti, ghar ka mahaul, papa maarte,
    papa ne maara, papa peete, papa daru, papa sharab, papa pee ke, daru pee ke, sharab pee ke, pati
    maarta, pati ne maara, usne maara, usne thappad, thappad mara, thappad maara, haath uthaya, haath
    uthata, belt se maara, sasural wale marte, dahej, sasural me taane, taane, ghar se nikal diya, ghar se
    nikaal diya, kahan jau, kahan jaau, kaha jau, kahan jaun, koi nahi hai mera, mera koi nahi, akeli hu,
    akela hu, akeli hoon, akela hoon, main akeli, mai akeli, mai akela, main akela, akele baith, akele
    khana, akele lunch, khana nahi kha, khaya nahi jata, bullying, bully karte, sab chidhate, sab hanste,
    sab ignore, ragging, dawai bandh, depression, depression me, anxiety, anxiety attack, panic attack,
    therapist, therapy chalu, counsellor ke paas, haath kaata, hath kata, nas kaat, self harm, suicide,
    khudkushi, mummy ko nahi bataya, mummy ko mat, papa ko mat batana, ghar pe mat batana, kisi ko batana
    mat, kisi ko mat bolna, akeli milne bula, akele milne bula, akeli aana, photo maang raha, photo
    maangta, pics maang, blackmail, nude, morph, viral karne ki dhamki, dhamki de, peecha karta, peecha
    kar raha, stalk kar, cancer, chemo, biopsy, operation ke paise, ilaaj ke paise, dialysis, kidney,
    miscarriage, bachcha kho, papa ke jaane ke baad, mummy ke jaane ke baad, maa ke jaane ke baad, jab se
    papa gaye, jab se maa gayi, papa nahi rahe, maa nahi rahi, papa chale gaye, unke bina
    """
)
LEAVING_WHEN = listed(
    """
    kal, parso, aaj raat, kal se, aaj se, kal subah, agle hafte, din ke liye, din tak, hafte ke liye, next
    week, this weekend, weekend pe, parso se, kal raat, kal shaam, aaj shaam, agle mahine, agle hafte se,
    next month, is weekend, is hafte, is mahine, chhuttiyon me, chhuttiyo me, chhutti me, chhuttiyan,
    garmi ki chhutti, garmiyon me, diwali pe, holi pe, chhath pe, eid pe, rakhi pe, christmas pe, new year
    pe, puja me, navratri me, das din, do din, teen din, char din, paanch din, ek hafta, do hafte, ek
    hafte, mahine bhar, do mahine, 10 din, 12 din, 15 din, subah ki train, raat ki train, shaam ki flight,
    subah ki flight
    """
)
GOING_AFTER = listed(
    """
    nikal rahe, nikal raha, nikal rahi, ja raha, jaa raha, jaa rahe, ja rahe, jaa rahi, ja rahi, ki
    flight, jaana hai, trip, pahunch gaye, pahunch gaya, chale, ki train, tak jaana, jana hai, jaana kal,
    jana kal, nikalna hai, nikalna, jaunga, jaungi, jayenge, jaenge, ke liye nikal, ke liye rawana, ki
    ride, ka trip, ki trip, ki ticket, ka ticket, ki bus, ki taiyari, me din, me hafte, ghumne, ghoomne,
    ka plan, pahunchungi, pahunchunga, pahunchenge, me hu, me hoon, me hain, se wapas
    """
)
EMPTY = listed(
    """
    ghar pe taala, ghar khali, ghar band, flat khali, ghar pe akela, ghar pe akeli, ghar mein akela, ghar
    mein akeli, mummy papa gaon, mummy papa bahar, ghar pe tala, ghar pe koi nahi, ghar pe koi nhi, ghar
    me koi nahi, ghar par koi nahi, ghar par taala, ghar par tala, ghar pe sirf tala, ghar pe sirf taala,
    ghar me akela, ghar me akeli, flat pe koi nahi, room khali, gharwale bahar, gharwale gaon, sab gaon
    gaye, sab shaadi me, sab shaadi mein, chabi padosi, chaabi padosi, chabi aunty ke paas, padosi ke paas
    chabi, ghar pe sirf main, ghar pe sirf mai, patni maike, wife maike, biwi mayke
    """
)
RESIDES = listed(
    """
    mein rehta hoon, mein rehti hoon, mein rehte hain, me rehta hu, me rehti hu, mein rehta hu, mein rehti
    hu, mein shift, mein ghar, mein naya ghar, mein pg, mein flat, ka ladka, ki ladki, ka launda, mein hi
    rehta, mein hi rehti, wale hain hum, me rehta hoon, me rehti hoon, me rehte hain, me rehte hai, me
    ghar, me naya ghar, me pg, me flat, me room, me kiraye, mein kiraye, me shift, me rehta, me rehti, me
    rehte, mein rehte, me hostel, wali ladki, wala ladka, ka chhora, ki chhori, ka chora, ka munda, ki
    kudi, di kudi, da munda, ka rehne wala, ki rehne wali, ke rehne wale, ka nivasi, ka niwasi, me basa,
    me bas gaye, me settled, me settle, ka basinda, me chai ki tapri, me dukaan, me apni dukaan
    """
)
LOCAL = listed(
    """
    bijli gayi, bijli gul, bijli nahi, light gayi, light nahi, light nahi aa rahi, light chali gayi,
    current nahi, power cut, paani nahi, paani nahi aa raha, paani aa gaya, paani bhar gaya, tanker,
    network nahi, net nahi chal, wifi nahi, sadak khodi, sadak khud, gaddhe, gadde, gaddha, jaam laga, jam
    laga, traffic jam, waterlogging, naali, nala, kachra, kachre ki gaadi, kachra gaadi, safai wale, nagar
    nigam, parshad, padosi, padosan, padosi ne, padosiyon, society, society wale, society ki, rwa,
    watchman, guard bhaiya, lift kharab, lift band, bandar aaya, bandar le gaya, bandar, kutte bhonk,
    macchar, machhar, gali ke kutte, hamari gali, meri gali, mohalle, mohalla, colony, block wale, sector
    wale, chawl, kholi, makaan malik, landlord, kiraya, pg wali, pg wale, room chahiye, flatmate chahiye,
    roommate chahiye, kiraye pe, shift kiya, naya ghar, grih pravesh, chhat pe, chhat se, balcony se,
    khidki se, kothi, aangan, baarish, barish, barf gir, thand, kohra, garmi, loo, aandhi, cyclone,
    toofan, baadh, bhookamp, earthquake, pehli barish, ped gir, mela, visarjan, pandal, ramleela, jagran,
    bhandara, chhath, ghat pe, sabzi mandi, mandi, nukkad, tapri, kirane wale, doodhwala, doodh wala,
    sabzi wala, auto nahi mil, auto wale, metro band, koi bata sakta, kisi ko pata, kisi ke paas, koi
    jaanta, dikhe to, kho gaya, gum ho gaya, gum gaya, wala khet, khet, humare yahan, hamare yahan, yahan
    ki, yahan ka, apne sheher, apna sheher, hamare chulhe, ki yehi kahani, ki yahi kahani, ki ye hi
    kahani, kamra, mess, patang, uttarayan
    """
)
VISITING = listed(
    """
    trip, ghumne, ghoomne, hotel, flight, train, ticket, airport, booking, tourist spot, ipl, match, film,
    movie, series, song, gaana, election, chunav, neta, mla, mp, minister, news, breaking, police ne, fir,
    court, hiring, vacancy, sale, offer, rent out, property, branch open, helpline, show, concert, museum,
    wala momos, vlog
    """
)
WHEREABOUTS = listed(
    "in, near, from, at, hai, yahan, idhar, humara, hamara, apna, apne, hamare, humare, wo, ye, to, toh"
)
