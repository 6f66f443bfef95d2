"""Ages, days, money, papers and hard times."""

from exposure.extract.languages.contract import listed

ME = listed(
    """
    ich, mein, meine, meinem, meinen, meiner, mir, mich, wir, unser, unsere, uns, bin, hab, habe, ichs,
    hatte, mirs, unserem, unseren, unserer, werd, fühl, hob, i, ig, mi, mia, mei, meim, wohn, wohne,
    arbeite, verdien, verdiene, spiele, fahre, geh, gehe, krieg, brauch, brauche, sitz, sitze, lerne,
    werde, bei uns, daheim, ess, schlaf, heul, heule, komme, möcht, steh, stehe, mach, mache, trau mich,
    stricke, koche, les, lese, lieg, liege, schlafe, weine, suche, such, vermisse, vermiss, kann nicht
    mehr, packs, schaffe, wollt, trage, nehme, nehm, kaufe, zahle, bezahle, schulde, spare, studiere,
    studier, trainiere, trainier, tanze, singe, laufe, male, nähe, backe, zeichne, zocke, wandere,
    klettere, angle, sammle, übe, gieße, füttere, unterrichte, korrigiere, repariere, putze, räume,
    fliege, flieg, ziehe, wechsle, feiere, heirate, kündige, verliere, bekomme, bekomm, hasse, denke,
    denk, glaube, glaub, hoffe, merke, merk, schreibe, rufe, sage, seh, sehe, höre, lasse, esse, trinke,
    schwör, schwöre, jobbe, schufte, malochen, maloche, hackl, hock, hocke, ha, hani, bini, mer, üs, üsi,
    mim, mit mir, zu mir, bei mir, an mich, eigene wohnung, selber, unsereins, mit uns, meins, meines,
    unseres
    """
)
MINE = listed(
    """
    mein, meine, meinem, meinen, meiner, unser, unsere, unserem, unserer, unseren, meines, unseres,
    unsern, unserm, meim, mei, mi, mis, mini, min, üse, üsi, üses, mine
    """
)
UNREAL = listed(
    """
    wäre ich, wenn ich, hätte ich, würde gern, würde gerne, ich wünschte, stell dir vor, geträumt, als ob,
    sagte, sang, im film, in der serie, im buch, im roman, würd ich, wär ich, angeblich, die sendung, der
    podcast, irgendwann will, im spiel, die hauptfigur, im traum, mal angenommen, angenommen, in einem
    anderen leben, im nächsten leben, im früheren leben, man wird ja träumen, träumen dürfen, einmal im
    leben, in meiner fantasie, figur in, der protagonist, die protagonistin, staffel, im krimi, im tatort,
    der witz geht, kommt ein, sagt der, treffen sich
    """
)
PAST = listed(
    """
    war, waren, hatte, gestern, letzte woche, letztes jahr, vor, gewesen, damals, früher, letzten sommer,
    letzten monat, letzten winter, vorgestern, als kind, in meiner jugend
    """
)
YEARS_OLD = listed("jahre, jahre alt, jährige, jähriger, j., jahre jung, lenze, jahr, jahr alt, jährig")
AGED = listed(
    """
    ich bin, ich werde, werde, wurde, ich wurde, alter, endlich, bin jetzt, werd, ich werd, bin, bin erst,
    bin schon, bin grad, seit gestern, seit heute, ab heute, jetzt auch, nun auch, offiziell, fast, bald,
    werde morgen, werde heute, werd morgen, werd heut, mit meinen, ich mit meinen
    """
)
BORN = listed(
    """
    geboren am, geboren in, geboren, geb., ich bin geboren am, jahrgang, geb, baujahr, bj, jg, auf der
    welt seit, made in
    """
)
BIRTHDAY_TODAY = listed(
    """
    ich habe heute geburtstag, heute ist mein geburtstag, hab heute geburtstag, habe heute geburtstag,
    mein geburtstag heute, heute geburtstag gehabt, heut ist mein geburtstag, heut hab ich geburtstag, ich
    hab heut geburtstag, heute mein geburtstag, happy birthday to me, alles gute an mich, alles gute mir
    selbst, geburtstagskind heute, bin heute geburtstagskind, mein ehrentag heute, heute ist mein
    ehrentag, mini geburi, hüt han ich geburtstag, hüt hani geburi
    """
)
MY_BIRTHDAY = listed(
    """
    mein geburtstag ist am, ich habe geburtstag am, mein geburtstag am, ich hab geburtstag am, mein
    geburtstag ist der, hab am, geburtstag hab ich am, mein geburi isch am
    """
)
SCHOOL_YEARS = listed(
    """
    #. klasse, # klasse, klasse #, #. semester, abi ##, abitur ##, abijahrgang ##, #te klasse, abi '##,
    abi #, matura ##, maturajahrgang ##, #. lehrjahr, #. ausbildungsjahr, #. fachsemester, #a klasse, #b
    klasse
    """
)
WED = listed(
    """
    glücklich verheiratet, ich bin verheiratet, ich bin verlobt, wir sind verlobt, wir heiraten, frisch
    verheiratet, frisch verlobt, verlobt mit dem besten, verlobt mit der besten, verheiratet mit dem
    besten, verheiratet mit der besten, glücklich vergeben, glücklich verliebt, unsere hochzeit, meine
    hochzeit, unser hochzeitstag, unserem hochzeitstag, unser jahrestag, unserem jahrestag,
    silberhochzeit, goldene hochzeit, kirchlich geheiratet, standesamtlich geheiratet, haben geheiratet,
    ja gesagt, antrag gemacht, antrag bekommen, flitterwochen, verheiratet seit, zusammen seit, frisch
    getrennt, frisch geschieden, wieder single, bin single, alleinerziehend, verwitwet, geschieden, in
    scheidung, in trennung, trennung durch, scheidung durch, scheidung läuft, scheidungsanwalt, getrennt
    lebend, trennungsjahr, fernbeziehung, beziehung aus, meine scheidung, junggesellenabschied,
    brautkleid, eheringe, ehering, trauzeugin, trauzeugen
    """
)
WANTS_WORK = listed(
    """
    suche job, suche einen job, suche arbeit, auf jobsuche, ich suche eine wohnung, suche wg-zimmer, suche
    praktikum, suche eine stelle, suche neue stelle, auf arbeitssuche, arbeitssuchend, arbeitsuchend, open
    to work, suche nebenjob, suche minijob, suche ferienjob, suche ausbildungsplatz, suche ausbildung,
    suche lehrstelle, suche praktikumsplatz, suche werkstudentenstelle, suche zum, bin auf jobsuche, sucht
    neue herausforderung, auf der suche nach einem job, auf der suche nach arbeit, auf der suche nach
    einer stelle, stellensuche, wer stellt mich ein, wer stellt ein
    """
)
MONEY = listed(
    """
    wurde gekündigt, mir wurde gekündigt, mein gehalt, meine gehaltsabrechnung, mein kredit, meine
    schulden, hab meinen job verloren, bin gekündigt, bin gefeuert, bin arbeitslos, jetzt arbeitslos,
    arbeitslos gemeldet, stempeln gehen, kündigung bekommen, kündigung im briefkasten, kündigung lag,
    kündigung liegt, kündigung unterschrieben, betriebsbedingt gekündigt, betriebsbedingte kündigung, job
    ist weg, job weg, stelle gestrichen, stelle fällt weg, stelle läuft aus, vertrag läuft aus, vertrag
    nicht verlängert, vertrag wird nicht verlängert, nicht verlängert worden, nicht übernommen worden,
    werde nicht übernommen, probezeit nicht überstanden, probezeitkündigung, aufhebungsvertrag, abfindung
    bekommen, meine abfindung, kurzarbeit, sozialplan, transfergesellschaft, firma ist pleite, firma
    pleite, insolvenz angemeldet, privatinsolvenz, schuldnerberatung, schuldenberatung, inkasso,
    gerichtsvollzieher, pfändung, gepfändet, lohnpfändung, kontopfändung, mahnbescheid, mahnung,
    mahnungen, letzte mahnung, ratenzahlung, in raten, raten offen, rate offen, raten hinten, monatsraten,
    mit der rate, mietschulden, mietrückstand, miete offen, miete ist offen, miete seit, stromschulden,
    strom abgestellt, strom wird abgestellt, stromsperre, nachzahlung, nebenkostennachzahlung,
    steuernachzahlung, dispo, dispokredit, im dispo, konto leer, konto überzogen, konto im minus, konto
    ist leer, auf dem konto noch, auf dem konto nur, karte abgelehnt, karte wurde abgelehnt, kein geld
    mehr, kein geld bis, kein geld für, kein cent, keinen cent, keinen euro mehr, geld reicht nicht, geld
    reicht, bis zum ersten, bis zum monatsende, ende des geldes, pfandflaschen, bei der tafel, zur tafel,
    von der tafel, wohngeld, bürgergeld, hartz, hartz 4, hartz iv, alg, alg 1, arbeitslosengeld,
    grundsicherung, sozialhilfe, aufstocken, aufstocker, mindestsicherung, notstandshilfe, ams,
    erwerbsminderungsrente, erwerbsunfähig, frührente, witwenrente, meine rente, meine pension,
    rentenbescheid, rentenpunkte, bafög, kindergeld, elterngeld, unterhalt zahlt, unterhaltsvorschuss,
    kein unterhalt, gehaltserhöhung, lohnerhöhung, gehaltszettel, lohnzettel, lohnabrechnung, mein lohn,
    stundenlohn, netto im monat, brutto im monat, euro netto, euro brutto, weihnachtsgeld, urlaubsgeld,
    dreizehntes, trinkgeld, trinkgelder, steuererstattung, steuerrückzahlung, erbe, geerbt, lottogewinn,
    studienkredit, hauskredit, baukredit, baufinanzierung, autokredit, kfw-kredit, leasingrate, schufa,
    schufa-eintrag, verschuldet, überschuldet, hoch verschuldet, schuldenfrei, letzte rate, schulden bei,
    schulden abbezahlt, abbezahlt, bürgschaft, geld geliehen, geld leihen, ich schulde, schulde noch,
    pleite, bin blank, blank bis, abgebrannt, zahlungsunfähig, jobcenter, amt zahlt, kostenvoranschlag,
    rücklagen weg, ersparnisse, ersparnisse weg, erspartes, altersvorsorge, depot im minus, krypto
    verloren
    """
)
DOCUMENTS = listed(
    """
    mein reisepass, mein personalausweis, mein führerschein, meine bordkarte, mein perso, meine steuer-id,
    meine steuernummer, mein aufenthaltstitel, meine gesundheitskarte, meine krankenkassenkarte, mein
    visum, mein ausweis, meine sozialversicherungsnummer, mein studentenausweis, mein schülerausweis,
    meine geburtsurkunde, meine kreditkarte, mein pass, mein neuer pass, mein neuer ausweis, mein neuer
    perso, neuer perso, neuer pass, neuer reisepass, neuer personalausweis, perso da, perso endlich da,
    pass endlich da, führerschein da, führerschein endlich, führerschein bestanden, lappen endlich, hab
    den lappen, mein lappen, meine e-card, meine ahv-nummer, mein behindertenausweis, mein
    schwerbehindertenausweis, mein impfpass, mein impfausweis, meine versichertenkarte, meine bankkarte,
    meine ec-karte, meine girokarte, meine iban, mein kontoauszug, mein abizeugnis, mein zeugnis, mein
    dienstausweis, mein mitarbeiterausweis, mein truckerschein, mein mutterpass, meine heiratsurkunde,
    mein einbürgerungsurkunde, meine einbürgerung, einbürgerungsurkunde, mein fahrzeugschein, mein
    jagdschein, mein angelschein, mein personalausweis ist
    """
)
FIRSTS = listed(
    """
    mein erstes haustier war, mein erster hund war, mein erstes auto war ein, meine erste schule war,
    mädchenname ist, meine erste katze hieß, mein erster hund hieß, mein erstes pferd hieß, mein erstes
    pony hieß, mein erster hamster hieß, mein erster lehrer hieß, meine erste lehrerin hieß, meine erste
    lehrerin war, mein erster lehrer war, meine grundschule hieß, meine grundschule war, meine volksschule
    war, geburtsname ist, ihr mädchenname war, mädchenname war, geborene, mein spitzname war, mein
    spitzname als kind war, mein erstes auto hieß, mein erstes auto war der, mein erster freund hieß,
    meine erste freundin hieß, mein lieblingsfilm ist, mein lieblingslehrer war, mein lieblingslehrer hieß
    """
)
HARD = listed(
    """
    ich fühle mich allein, ich fühle mich einsam, ich habe keine freunde, ich hasse mein leben, niemand
    versteht mich, keiner versteht mich, ich kann nicht mehr, kann einfach nicht mehr, pack das nicht
    mehr, packs nicht mehr, pack's nicht mehr, nicht mehr pack, schaff das nicht mehr, schaffs nicht mehr,
    halt das nicht mehr aus, halts nicht mehr aus, mir wird alles zu viel, alles zu viel, will nicht mehr
    leben, mag nicht mehr leben, will nicht mehr aufwachen, am liebsten nicht mehr aufwachen, lieg wach,
    liege wach, liege nachts wach, seit wochen wach, kann nicht schlafen, schlaf nicht mehr, nicht mehr
    geschlafen, komm nicht aus dem bett, komme nicht aus dem bett, nicht aus dem bett, esse kaum noch, ess
    kaum noch, ess für keinen, esse allein, allein am tisch, rede mit niemandem, rede mit dem radio, rede
    mit dem fernseher, erste gespräch seit, mit niemandem geredet, mit niemandem gesprochen, mit keinem
    geredet, keiner ruft an, keiner anruft, niemand ruft an, niemand anruft, keiner schreibt mir, niemand
    hat gratuliert, keiner hat gratuliert, niemand hat was gemerkt, keiner hat was gemerkt, keiner merkts,
    einer bleibt leer, erstes weihnachten ohne, erste weihnachten ohne, seit er tot ist, seit sie tot ist,
    seit mama tot ist, seit papa tot ist, seit opa tot ist, seit oma tot ist, tot ist rede, seit der
    beerdigung, nach der beerdigung, vermiss dich so, fehlt mir so, witwe, trau mich nicht heim, trau mich
    nicht nach hause, geh nicht heim, geh nicht nach hause, geh einfach nicht heim, will nicht nach hause,
    will nicht heim, trau mich zuhause nix, trau mich zuhause nicht, schlägt mich, geschlagen hat, hat
    mich geschlagen, hat er zugeschlagen, haut mich, blaue flecken, angst vor ihm, angst vor meinem vater,
    angst vor zuhause, trinkt wieder, säuft wieder, nüchtern heimkommt, wieder betrunken, nüchtern nach
    hause, rückfall, entzug, auf entzug, wieder getrunken, tage trocken, tage nüchtern, obdachlos, schlaf
    im auto, schlafe im auto, auf der straße schlafen, keine bleibe, bei wem grad platz is, schlaf bei
    wem, couchsurfe, keinen schlüssel mehr, rausgeworfen, rausgeschmissen von daheim, frauenhaus,
    notschlafstelle, jugendamt, chat löschen, chat immer löschen, soll den chat, soll niemandem, soll
    keinem sagen, darf niemandem sagen, versteht mich besser als, er ist älter, unser geheimnis,
    nacktfoto, bilder geschickt haben, erpresst mich, fotos geleakt, mobben mich, werde gemobbt, lachen
    mich aus, alle lachen über mich, ritze mich, ritze wieder, selbstverletzung, suizid, suizidgedanken,
    notaufnahme psychiatrie, psychiatrie, tagesklinik, warteliste therapie, therapieplatz, antidepressiva,
    depression, depressionen, depressiv, panikattacke, panikattacken, angststörung, essstörung,
    magersucht, bulimie, burnout, burn-out, nervenzusammenbruch, fehlgeburt, sternenkind, chemo, krebs,
    metastasen, rezidiv, palliativ, diagnose ist da, alleingelassen, wein mich in den schlaf, heul mich in
    den schlaf, in den schlaf geweint, auf dem klo geweint, heimlich geweint, im auto geweint, geweint
    bis, i mag nimma, mag nimmer, i ko nimma, i kann nimma, heuer alloa, so alloa, bin alloa, mag keiner
    reden
    """
)
