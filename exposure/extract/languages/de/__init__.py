"""German (started; no native speaker has read it yet)."""

from exposure.extract.languages.contract import Language, bag, gathered, grouped, listed
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
    be=listed("ich bin, bin"),
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
    after_age=listed("und, aber, jetzt, heute, morgen, nächste, nächsten, am"),
    birthday=listed("geburtstag, geburtstags"),
    months=grouped(
        """
        januar jan jänner, februar feb, märz, april apr, mai, juni jun, juli jul, august aug, september
        sept sep, oktober okt, november nov, dezember dez
        """
    ),
    in_=listed("in, aus"),
    titles=listed("herr, frau"),
    parent_of=listed(
        """
        mama von, mutter von, papa von, vater von, oma von, opa von, schwester von, bruder von
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
    bare_when=listed("am wochenende"),
    from_=listed("vom, von"),
    to=listed("bis, bis zum"),
    until=listed("bis zum, bis"),
    countdown=listed("tage bis"),
    now=listed("gerade, jetzt, momentan"),
    adverts=listed(
        """
        suchen verkäufer, gesucht, m/w/d, w/m/d, wir suchen, bewerbung an, bewirb dich,
        stellenangebot, zu vermieten, vermiete, zu verkaufen, verkaufe, keine haustiere,
        warmmiete, jetzt anfragen, jetzt buchen, flüge nach, ab euro, nur bis, schnell und
        diskret, anmeldung, anmelden unter, eintritt frei, tickets ab, vorverkauf, jetzt
        bewerben, kredit sofort, ohne schufa
        """
    ),
    **gathered(home, jobs, kith, leisure, life, people, school, work),
)
