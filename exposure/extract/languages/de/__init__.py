"""German (started; no native speaker has read it yet)."""

from exposure.extract.languages.contract import Language, bag, grouped, listed
from exposure.extract.languages.de import home, jobs, kith, leisure, life, people, school, work

LANGUAGE = Language(
    code="de",
    common=bag(
        """
        aber auch auf aus bei bin das dem den der die du ein eine es für hab habe hat heute ich im in
        ist mein meine mich mir mit nach nicht noch nur schon sich so uhr um und von war wie wir wird zu
        als an er sie ihr ihm sein seit seine ihre kein keine keiner niemand dass wenn denn dann da doch
        mal wieder immer nie jetzt gestern morgen etwas nichts alles alle kann muss will hatte waren
        sind habt zum zur vom beim am oder ja nein weil damit ohne über unter vor einen einem einer gibt
        geht macht heißt man hier dort zwei drei
        """
    ),
    regions=listed("DE, AT, CH"),
    me=life.ME,
    mine=life.MINE,
    be=listed("ich bin, bin"),
    unreal=life.UNREAL,
    past=life.PAST,
    numbers=listed("ein, eine, einen, zwei, drei, vier"),
    joiners=bag("& am an bei das der die im von zu"),
    not_names=bag(
        """
        aber april arbeit august das der dezember die dienstag donnerstag ein eine er es februar ferien
        freitag haus hause heute ich januar juli juni mai mein meine mittwoch montag morgen märz november
        oktober samstag schule september sie sonntag stadt tag tage uhr und urlaub wir woche wochen abend
        absage alle alte alter amt anfang angst auto bad bahn balkon bank bauch baum berg bett bier bild
        bitte blume brot brücke buch burg büro chef danke dach dank dorf ende ernst ernte erste essen
        fahrrad familie feier feld fenster firma fisch flieder fluss frau freund freundin freude gang
        garten gast gebäck geld gerüst glück gott gruß grüße gute hafen hand heide heimat herbst herr herz
        hilfe himmel hof holz hund husten idee insel jahr jahre kaffee kasse katze keller kind kinder kino
        kirche klasse kopf kraft krieg küche kunst laden land leben leute licht liebe luft mal mann markt
        maus meer mensch minute mitte mond mühle musik mutter nacht nase natur neu neue neues nummer ofen
        oma opa ort park pause person platz post praxis problem rad rat rede regen reise ruhe saal sache
        see seite sommer sonne spiel sport stall stein stelle stern strand straße stunde sturm suche tal
        tod ton topf tor tür turm unfall vater vergessen verein viel vogel wagen wald wand wasser weg wein
        welt wesen wetter wiese wind winter wohnung wort wozu wunder zahl zeit zelt ziel zimmer zorn
        zucker zug zukunft alaaf helau moin servus grüezi allerheiligen ostern pfingsten weihnachten
        silvester neujahr advent gründonnerstag karfreitag aschermittwoch fasching karneval heiligabend
        nikolaus vatertag muttertag rente schluss steuer strom tisch treppe wäsche zeugnis
        """
    ),
    at=listed("at, ät"),
    dot=listed("dot, punkt"),
    follow_me=listed(
        """
        folgt mir, folg mir, addet mich, adde mich, add mich, ihr findet mich, findet mich
        """
    ),
    other_account=listed(
        """
        zweitaccount, neuer account, anderer account, zweitacc, neues profil, privataccount,
        privatacc, fotoaccount, backup account, backup acc, kunstaccount
        """
    ),
    phone_cues=listed(
        """
        ruf mich an, ruft mich an, schreib mir, schreibt mir, meine nummer, meine handynummer,
        neue nummer, mein handy, erreichbar unter, erreicht mich unter, mein whatsapp, meldet
        euch, meld dich, neue handynummer, meine neue nummer, speichert meine, speicher meine,
        schreibt mir auf whatsapp, mein festnetz, meldet euch unter, ruf durch, erreicht mich,
        nummer geändert, mein natel, natel, whatsapp mir, wegen dem sofa, bei mir melden,
        schick mir, sms an, privat unter
        """
    ),
    business=listed(
        """
        geöffnet, öffnungszeiten, geschlossen, reservierung, bestellung, tickets, hotline,
        notruf, restaurant, laden, apotheke, angebot, zu vermieten, zu verkaufen, folgt uns,
        besucht uns, bestellungen, täglich geöffnet, geöffnet von, mo-sa, mo-fr, termine nach
        vereinbarung, rufen sie, besuchen sie, lieferservice, lieferung, speisekarte, kunden,
        unser team, unsere filiale, filiale, rabatt, aktion, gewinnspiel, anmeldung, eintritt,
        praxis, kundenservice, friseursalon, werkstatt, pizzeria, bäckerei, notdienst,
        rufnummer, telefonseelsorge, ruhetag, euer team, warme küche, täglich ab, kostenlos
        und anonym, gasthaus, tischreservierung, wir haben geöffnet, jetzt anfragen, jetzt
        buchen, vermiete, suchen verkäufer, m/w/d
        """
    ),
    my_name=listed("ich heiße, ich heisse, mein name ist"),
    years_old=life.YEARS_OLD,
    aged=life.AGED,
    after_age=listed("und, aber, jetzt, heute, morgen, nächste, nächsten, am"),
    born=life.BORN,
    my_birthday=life.MY_BIRTHDAY,
    birthday=listed("geburtstag, geburtstags"),
    birthday_today=life.BIRTHDAY_TODAY,
    months=grouped(
        """
        januar jan jänner, februar feb, märz, april apr, mai, juni jun, juli jul, august aug, september
        sept sep, oktober okt, november nov, dezember dez
        """
    ),
    school_years=life.SCHOOL_YEARS,
    lives_in=home.LIVES_IN,
    comes_from=home.COMES_FROM,
    in_=listed("in, aus"),
    not_in=home.NOT_IN,
    countries=home.COUNTRIES,
    lives_at=home.LIVES_AT,
    street_last=home.STREET_LAST,
    studies_at=school.STUDIES_AT,
    attends=school.ATTENDS,
    school_words=school.SCHOOL_WORDS,
    subjects=school.SUBJECTS,
    titles=listed("herr, frau"),
    works_at=work.WORKS_AT,
    works_as=work.WORKS_AS,
    job_at=work.JOB_AT,
    jobs=jobs.JOBS,
    kin=people.KIN,
    bare_kin=people.BARE_KIN,
    kin_adjectives=people.ADJECTIVES,
    parent_of=listed(
        """
        mama von, mutter von, papa von, vater von, oma von, opa von, schwester von, bruder von
        """
    ),
    partners=people.PARTNERS,
    married_to=people.MARRIED_TO,
    wed=life.WED,
    friends=kith.FRIENDS,
    pets=people.PETS,
    every=listed("jeden, jede, jedes, immer"),
    weekdays=grouped(
        """
        montag montags, dienstag dienstags, mittwoch mittwochs, donnerstag donnerstags, freitag
        freitags, samstag samstags sonnabend, sonntag sonntags
        """
    ),
    weekly=listed("montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags"),
    day_words=listed("morgen, abend, nacht, tag, morgens, abends, wochenende"),
    oclock=listed("uhr, h"),
    clock_before=listed("um, ab"),
    rides=listed("ich nehme den, ich nehme die, ich fahre mit dem"),
    vehicles=listed("bus, zug, bahn, s-bahn, u-bahn, tram, straßenbahn"),
    going=home.GOING,
    leaving_when=home.LEAVING_WHEN,
    bare_when=listed("am wochenende"),
    back=home.BACK,
    staying=home.STAYING,
    from_=listed("vom, von"),
    to=listed("bis, bis zum"),
    until=listed("bis zum, bis"),
    empty=home.EMPTY,
    countdown=listed("tage bis"),
    here=home.HERE,
    now=listed("gerade, jetzt, momentan"),
    hobbies=leisure.HOBBIES,
    loves=leisure.LOVES,
    wants_work=life.WANTS_WORK,
    money=life.MONEY,
    documents=life.DOCUMENTS,
    firsts=life.FIRSTS,
    hard=life.HARD,
    adverts=listed(
        """
        suchen verkäufer, gesucht, m/w/d, w/m/d, wir suchen, bewerbung an, bewirb dich,
        stellenangebot, zu vermieten, vermiete, zu verkaufen, verkaufe, keine haustiere,
        warmmiete, jetzt anfragen, jetzt buchen, flüge nach, ab euro, nur bis, schnell und
        diskret, anmeldung, anmelden unter, eintritt frei, tickets ab, vorverkauf, jetzt
        bewerben, kredit sofort, ohne schufa
        """
    ),
    local=home.LOCAL,
    visiting=home.VISITING,
    whereabouts=home.WHEREABOUTS,
    events=home.EVENTS,
    going_event=home.GOING_EVENT,
    lessons=school.LESSONS,
    teachers=school.TEACHERS,
    universities=school.UNIVERSITIES,
    campus=school.CAMPUS,
    classroom=school.CLASSROOM,
    exams=school.EXAMS,
    sits=school.SITS,
    examines=school.EXAMINES,
    employers=work.EMPLOYERS,
    words_too=work.WORDS_TOO,
    institutions=work.INSTITUTIONS,
    sites=work.SITES,
    at_work=work.AT_WORK,
    shop_floor=work.SHOP_FLOOR,
    bought=work.BOUGHT,
    teaches=work.TEACHES,
    pet_people=people.PET_PEOPLE,
    short_names=kith.SHORT_NAMES,
    famous=kith.FAMOUS,
    pet_names=kith.PET_NAMES,
    acts=kith.ACTS,
    belongings=kith.BELONGINGS,
    animal_acts=kith.ANIMAL_ACTS,
    likes=leisure.LIKES,
)
