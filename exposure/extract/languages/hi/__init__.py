"""Hindi in Latin letters, mixed with English (started; no native speaker has read it yet).

Read together with English, always: these posts change language in mid-sentence.
"""

from exposure.extract.languages.contract import Language, bag, gathered, grouped, listed
from exposure.extract.languages.hi import kith, leisure, life, people, school, work

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
    mine=listed(
        """
        mera, meri, mere, hamara, hamari, hamare, humara, humari, humare, apna, apni, apne,
        my
        """
    ),
    be=listed("main, mai, i am, i'm, im"),
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
        khule hain, band rahega, nagar nigam, dukaan, se start, se shuru, mobile repair, repair centre,
        service centre, zaroor aaye,
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
    bare_kin=listed(
        """
        mummy papa, mummy, papa, maa, dadi, nani, didi, bhaiya, dada, nana, bhai, behen
        """
    ),
    kin_adjectives=listed("bada, badi, chhota, chhoti, chota, choti, pyara, pyari, pyaara"),
    wed=listed("meri shaadi, hamari shaadi, meri sagai, shaadi ho gayi, sagai ho gayi, hamari anniversary"),
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
    spans=listed("din, hafte, raat, mahine"),
    adverts=listed(
        """
        hiring, vacancy, cv bhejo, resume bhejo, job opening, walk in interview, for rent, for
        sale, family only, bachelors allowed, turant loan, bina document, loan chahiye, se
        shuru, offer sirf, sale, discount, book now, limited seats, admission open, register
        now, download karein
        """
    ),
    **gathered(kith, leisure, life, people, school, work),
)
