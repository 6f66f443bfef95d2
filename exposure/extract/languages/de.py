"""German (started; no native speaker has read it yet)."""

from exposure.extract.languages.contract import Language, bag, grouped, listed

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
    me=listed(
        """
        ich, mein, meine, meinem, meinen, meiner, mir, mich, wir, unser, unsere, uns, bin,
        hab, habe, ichs, hatte, mirs, unserem, unseren, unserer, werd, fühl, hob, i, ig, mi,
        mia, mei, meim, wohn, wohne, arbeite, verdien, verdiene, spiele, fahre, geh, gehe,
        krieg, brauch, brauche, sitz, sitze, lerne, werde, bei uns, daheim, ess, schlaf, heul,
        heule, komme, möcht, steh, stehe, mach, mache, trau mich, stricke, koche, les, lese
        """
    ),
    mine=listed(
        """
        mein, meine, meinem, meinen, meiner, unser, unsere, unserem, unserer, unseren
        """
    ),
    be=listed("ich bin, bin"),
    unreal=listed(
        """
        wäre ich, wenn ich, hätte ich, würde gern, würde gerne, ich wünschte, stell dir vor,
        geträumt, als ob, sagte, sang, im film, in der serie, im buch, im roman, würd ich, wär
        ich, angeblich, die sendung, der podcast, irgendwann will, im spiel, die hauptfigur
        """
    ),
    past=listed("war, waren, hatte, gestern, letzte woche, letztes jahr, vor, gewesen, damals"),
    numbers=listed("ein, eine, einen, zwei, drei, vier"),
    joiners=bag("& am an bei das der die im von zu"),
    not_names=bag(
        """
        aber april arbeit august das der dezember die dienstag donnerstag ein eine er es februar ferien
        freitag haus hause heute ich januar juli juni mai mein meine mittwoch montag morgen märz
        november oktober samstag schule september sie sonntag stadt tag tage uhr und urlaub wir woche
        wochen
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
    years_old=listed("jahre, jahre alt, jährige, jähriger, j., jahre jung"),
    aged=listed("ich bin, ich werde, werde, wurde, ich wurde, alter, endlich, bin jetzt"),
    after_age=listed("und, aber, jetzt, heute, morgen, nächste, nächsten, am"),
    born=listed("geboren am, geboren in, geboren, geb., ich bin geboren am, jahrgang"),
    my_birthday=listed("mein geburtstag ist am, ich habe geburtstag am, mein geburtstag am"),
    birthday=listed("geburtstag, geburtstags"),
    birthday_today=listed("ich habe heute geburtstag, heute ist mein geburtstag, hab heute geburtstag"),
    months=grouped(
        """
        januar jan jänner, februar feb, märz, april apr, mai, juni jun, juli jul, august aug, september
        sept sep, oktober okt, november nov, dezember dez
        """
    ),
    school_years=listed("#. klasse, # klasse, klasse #, #. semester, abi ##, abitur ##, abijahrgang ##"),
    lives_in=listed(
        """
        ich wohne in, wohne in, wohnhaft in, wir wohnen in, lebe in, ich lebe in, ich bin nach, meine
        wohnung in, zuhause in
        """
    ),
    comes_from=listed("ich komme aus, komme aus, aus"),
    in_=listed("in, aus"),
    not_in=bag("bachelor geboren master verliebt"),
    countries=bag("at baden bayern ch de deutschland hessen nrw sachsen schweiz tirol österreich"),
    lives_at=listed(
        """
        ich wohne in der, ich wohne im, ich wohne, wohne in der, wohne am, wir wohnen in der, meine
        adresse ist, meine adresse, unsere adresse
        """
    ),
    street_last=listed("straße, strasse, str., str, weg, platz, allee, gasse, ring, ufer, damm"),
    studies_at=listed(
        """
        ich studiere an der, studiere an der, student an der, studentin an der, studiere in
        """
    ),
    attends=listed(
        """
        ich gehe auf das, ich gehe auf die, ich gehe aufs, schülerin am, schüler am, schülerin an der,
        schüler an der
        """
    ),
    school_words=bag(
        """
        berufsschule fh gesamtschule grundschule gymnasium hauptschule hochschule kita realschule schule
        tu uni universität
        """
    ),
    subjects=listed(
        """
        jura, medizin, psychologie, germanistik, geschichte, physik, chemie, biologie, mathe,
        mathematik, vwl, bwl,
        wirtschaft, architektur, maschinenbau, informatik, kunst, design, lehramt, pharmazie, soziologie,
        philosophie, anglistik, politik, pädagogik, soziale arbeit, zahnmedizin, journalismus, e-technik,
        wirtschaftsinformatik, romanistik, theologie
        """
    ),
    titles=listed("herr, frau"),
    works_at=listed(
        """
        ich arbeite bei, arbeite bei, arbeite bei der, ich arbeite bei der, ich arbeite im, angestellt
        bei, azubi bei, praktikum bei, ausbildung bei, meine schicht bei
        """
    ),
    works_as=listed(
        """
        ich arbeite als, arbeite als, mein job als, ausbildung als, ausbildung zum, ausbildung zur
        """
    ),
    job_at=listed("bei, @, bei der"),
    jobs=bag(
        """
        anwalt anwältin apotheker apothekerin architekt architektin arzt autor autorin azubi
        buchhalterin bäcker bäckerin designer designerin elektriker entwickler entwicklerin
        erzieher erzieherin feuerwehrmann fotograf fotografin friseur friseurin hebamme
        ingenieur ingenieurin journalist journalistin kellner kellnerin klempner koch
        krankenpfleger krankenschwester köchin lehrer lehrerin mechaniker musiker musikerin
        pfleger pflegerin polizist polizistin programmierer psychologe psychologin
        schauspieler schauspielerin tierarzt tierärztin zahnarzt zahnärztin ärztin physio
        physiotherapeut physiotherapeutin altenpfleger altenpflegerin krankenpflegerin
        pflegefachkraft pflegefachfrau kassierer kassiererin verkäufer verkäuferin busfahrer
        busfahrerin taxifahrer postbote postbotin zusteller maurer maler malerin schreiner
        schreinerin tischler tischlerin gärtner gärtnerin landwirt landwirtin sekretärin
        bibliothekarin bibliothekar sozialarbeiter sozialarbeiterin sanitäter sanitäterin
        notfallsanitäter notfallsanitäterin kinderarzt kinderärztin chirurg chirurgin
        logopädin ergotherapeutin mechatroniker informatiker informatikerin lagerist metzger
        fleischer schneiderin übersetzerin dolmetscherin grafikerin rentner rentnerin
        referendarin referendar mfa barkeeper steuerberater steuerberaterin lokführer
        flugbegleiterin wirt wirtin konditor konditorin metzgerin barista hebamm
        pflegefachmann zfa arzthelferin pta ergotherapeut logopäde psychotherapeutin
        rettungssanitäter rettungsassistent kindergärtner kindergärtnerin
        kindergartenpädagogin tagesmutter grundschullehrerin volksschullehrerin sozialpädagoge
        sozialpädagogin heilerziehungspfleger streetworker elektrikerin elektroniker
        kfz-mechaniker schlosser schlosserin zimmermann zimmerer maurerin dachdecker
        dachdeckerin lackierer fliesenleger installateur spengler sanitär heizungsbauer
        schweißer landschaftsgärtner florist floristin förster försterin bauer bäuerin winzer
        winzerin imker imkerin schäfer melker fahrer fahrerin lkw-fahrer trucker lokführerin
        zugbegleiter schaffner schaffnerin taxifahrerin paketbote paketbotin briefträger
        briefträgerin pilot pilotin flugbegleiter stewardess matrose kapitän lageristin
        staplerfahrer filialleiter filialleiterin coiffeur coiffeuse frisörin kosmetikerin
        nageldesignerin tätowierer tätowiererin schneider schuster optiker optikerin
        feuerwehrfrau soldat soldatin zöllner wachmann türsteher hausmeister hausmeisterin
        hauswart abwart putzfrau reinigungskraft buchhalter sekretär sachbearbeiter
        sachbearbeiterin beamter beamtin richter richterin notar notarin bankkaufmann
        bankkauffrau kauffrau kaufmann versicherungsvertreter makler maklerin berater
        beraterin controller programmiererin softwareentwickler softwareentwicklerin admin
        grafiker bauzeichner chemikant chemielaborant laborant laborantin mta techniker
        technikerin redakteur redakteurin übersetzer dj buchhändler buchhändlerin lehrling
        auszubildender auszubildende praktikant praktikantin student studentin doktorand
        doktorandin pensionist pensionistin hausfrau hausmann bestatter bestatterin
        """
    ),
    kin=listed(
        """
        mutter, mama, mutti, vater, papa, vati, schwester, bruder, schwestern, brüder,
        tochter, sohn, töchter, söhne, kind, kinder, baby, oma, großmutter, opa, großvater,
        tante, onkel, cousine, cousin, nichte, neffe, schwiegermutter, schwiegervater, eltern,
        zwillinge, enkel, enkelin, omi, opi, uroma, uropa, papi, mami, geschwister, patenkind,
        stiefmutter, stiefvater, stiefbruder, stiefschwester, halbschwester, halbbruder,
        schwager, schwägerin, schwiegereltern, großeltern, töchterchen, schwiegersohn,
        schwiegertochter, grossmutter, grossvater, enkerl, enkelkinder, zwilling, bub, bua,
        madl, dirndl, kleine, kleiner, großer, großen, kurze, brudi, schwesterherz,
        schwiegermama, göttibub, gottimeitli, stiefsohn, stieftochter, muddi, vaddi, kids,
        sohnemann, familie, mam, paps, nonna
        """
    ),
    bare_kin=listed("mama, papa, mutti, oma, opa"),
    kin_adjectives=listed(
        """
        große, großer, kleine, kleiner, ältere, älterer, jüngere, jüngerer, liebe, lieber, süße, süßer,
        großen, kleinen
        """
    ),
    parent_of=listed(
        """
        mama von, mutter von, papa von, vater von, oma von, opa von, schwester von, bruder von
        """
    ),
    partners=listed(
        """
        mann, ehemann, frau, ehefrau, freund, freundin, verlobter, verlobte, partner,
        partnerin, lebensgefährte, göttergatte, göttergattin, männe, schatz, schatzi, gspusi,
        verlobten, lebensgefährtin, ex, exfreund, exfreundin, ex-mann, ex-frau, bessere hälfte
        """
    ),
    married_to=listed("verheiratet mit, verlobt mit, frau von, mann von"),
    wed=listed(
        """
        glücklich verheiratet, ich bin verheiratet, ich bin verlobt, wir sind verlobt, wir heiraten
        """
    ),
    friends=listed(
        """
        beste freundin, bester freund, besten freundin, besten freund, kumpel, mitbewohnerin,
        mitbewohner
        """
    ),
    pets=listed(
        """
        hund, hündin, katze, kater, kätzchen, welpe, kaninchen, hamster, papagei, pferd,
        stute, schildkröte, meerschweinchen, wellensittich, katzen, hunde, hase, hasen,
        wellensittiche, nymphensittich, pony, hühner, stubentiger, fellnase, samtpfote,
        dackel, windhund, hündchen, welpen, kitten, meeri, wellis, kanarienvogel,
        schildkröten, fische, fisch, aquarium, huhn, henne, gockel, pferde, wallach, esel,
        ziegen, ziege, schafe, alpaka, frettchen, igel, gecko, bartagame, schlange, ratten,
        ratte, maus, schäferhund, labrador, golden retriever, mops, pudel, husky, terrier,
        beagle, border collie, jack russell, bulldogge, doggo, mieze, fellnasen
        """
    ),
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
    going=listed(
        """
        fliegen nach, fliege nach, ich fliege nach, wir fliegen nach, fahre nach, fahren nach, auf dem
        weg nach, ab nach, reise nach, reisen nach, urlaub in, urlaub auf, woche in, wochen in, tage in,
        zehn tage, eine woche, zwei wochen
        """
    ),
    leaving_when=listed(
        """
        morgen, übermorgen, ab morgen, heute abend, am wochenende, nächste woche, nächsten
        monat, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am
        sonntag, diesen sommer, für eine woche, eine woche, zwei wochen, zehn tage, ein paar
        tage, ab freitag, ab samstag, ab sonntag, ab montag, am we, übers wochenende, über
        weihnachten, über silvester, in zwei wochen, in drei tagen, nächstes wochenende,
        kommende woche, in den ferien, heut abend
        """
    ),
    bare_when=listed("am wochenende"),
    back=listed("zurück am, wieder da am, bin am, wieder zuhause am, zurück ab"),
    staying=listed("wir sind in, ich bin in, sind in, bin in, im urlaub, weg, verreist"),
    from_=listed("vom, von"),
    to=listed("bis, bis zum"),
    until=listed("bis zum, bis"),
    empty=listed(
        """
        wohnung leer, haus leer, wohnung steht leer, haus steht leer, niemand zuhause, niemand zu hause,
        allein zuhause, sturmfrei
        """
    ),
    countdown=listed("tage bis"),
    here=listed(
        """
        bin gerade in, ich bin gerade in, sitze gerade in, sitze im, gerade am, angekommen in
        """
    ),
    now=listed("gerade, jetzt, momentan"),
    hobbies=bag(
        """
        basketball bücher fotografie fußball gitarre gärtnern handball kino klavier klettern
        kochen laufen lesen malen musik nähen punk radfahren reisen reiten rudern schach
        schwimmen segeln stricken surfen tanzen tennis theater tischtennis turnen volleyball
        wandern yoga zeichnen geige häkeln töpfern bouldern schlagzeug trompete posaune cello
        ukulele bass chor singen garten schrebergarten angeln boule hörbücher manga anime
        k-pop kpop hockey badminton judo karate boxen crossfit pilates skat doppelkopf
        marathonläuferin marathonläufer läuferin läufer aquarell backen fotografieren radsport
        rennrad gaming zocken comics vinyl bergsteigen skifahren tauchen zelten astronomie
        pen-and-paper tuba horn klarinette saxophon saxofon querflöte blockflöte bratsche
        kontrabass e-gitarre keyboard akkordeon ziehharmonika steirische zither hackbrett
        orgel blasmusik blaskapelle musikverein orchester beats beatmaking rap
        fussball squash eishockey rugby football leichtathletik turmspringen kanu kajak kiten
        boulderhalle kraxeln skitour skitouren langlauf snowboard rodeln eisstock kegeln
        bowling dart darts billard jass jassen schafkopf joggen marathon halbmarathon
        triathlon mountainbike mtb gravel motorrad mopped voltigieren ringen fechten
        bogenschießen schützenverein zumba fitness gym salsa ballett hiphop standardtanz
        nähmaschine sticken keramik basteln schnitzen drechseln modellbau modelleisenbahn
        modellbahn märklin lego puzzle briefmarken münzen gemüsebeet imkern bienen fischen
        jagd pilze teleskop brauen sauerteig grillen geocaching camping improtheater
        cosplay schreiben poetry slam larp dnd warhammer magic minecraft fortnite
        valorant lol fifa zelda pokémon pokemon genshin schallplatten
        """
    ),
    loves=listed("ich liebe, liebe, ich mag, fan von"),
    wants_work=listed(
        """
        suche job, suche einen job, suche arbeit, auf jobsuche, ich suche eine wohnung, suche wg-zimmer,
        suche praktikum
        """
    ),
    money=listed(
        """
        wurde gekündigt, mir wurde gekündigt, mein gehalt, meine gehaltsabrechnung, mein kredit, meine
        schulden, hab meinen job verloren
        """
    ),
    documents=listed(
        """
        mein reisepass, mein personalausweis, mein führerschein, meine bordkarte, mein perso,
        meine steuer-id, meine steuernummer, mein aufenthaltstitel, meine gesundheitskarte,
        meine krankenkassenkarte, mein visum, mein ausweis, meine sozialversicherungsnummer,
        mein studentenausweis, mein schülerausweis, meine geburtsurkunde, meine kreditkarte
        """
    ),
    firsts=listed(
        """
        mein erstes haustier war, mein erster hund war, mein erstes auto war ein, meine erste schule
        war, mädchenname ist
        """
    ),
    hard=listed(
        """
        ich fühle mich allein, ich fühle mich einsam, ich habe keine freunde, ich hasse mein leben,
        niemand versteht mich
        """
    ),
    adverts=listed(
        """
        suchen verkäufer, gesucht, m/w/d, w/m/d, wir suchen, bewerbung an, bewirb dich,
        stellenangebot, zu vermieten, vermiete, zu verkaufen, verkaufe, keine haustiere,
        warmmiete, jetzt anfragen, jetzt buchen, flüge nach, ab euro, nur bis, schnell und
        diskret, anmeldung, anmelden unter, eintritt frei, tickets ab, vorverkauf, jetzt
        bewerben, kredit sofort, ohne schufa
        """
    ),
)
