"""Employers, places of work, and what is said there."""

from exposure.extract.languages.contract import bag, listed

WORKS_AT = listed(
    """
    ich arbeite bei, arbeite bei, arbeite bei der, ich arbeite bei der, ich arbeite im, angestellt bei,
    azubi bei, praktikum bei, ausbildung bei, meine schicht bei, arbeite für, ich arbeite für, arbeite
    beim, ich arbeite beim, ich schaffe bei, schaffe bei, schaffe beim, schaff beim, schaff bei, ich jobbe
    bei, jobbe bei, jobbe im, jobbe beim, ausbildung beim, ausbildung bei der, azubi beim, azubi bei der,
    azubine bei, lehre bei, lehre beim, lehrling bei, werkstudent bei, werkstudentin bei, praktikum beim,
    praktikum bei der, angefangen bei, mein chef bei, meine chefin bei, mein job bei, meine arbeit bei,
    mein vertrag bei, nachtschicht bei, frühschicht bei, spätschicht bei, schicht bei, dienst bei, dienst
    beim, kollegen bei, kollegen beim, an der kasse bei, kasse bei, im lager bei, am band bei, im büro
    bei, im außendienst bei, gekündigt bei, raus bei, beworben bei, jahre bei, jahre beim, jahr bei, ich
    hackle bei, hackle bei, i hackl bei, hackel bei, malocht bei, maloche bei, ich maloche bei, fange bei,
    anfangen bei, ferienjob bei, minijob bei, nebenjob bei, aushilfe bei, quereinstieg bei, probearbeiten
    bei, probezeit bei, arbeitet bei
    """
)
WORKS_AS = listed(
    """
    ich arbeite als, arbeite als, mein job als, ausbildung als, ausbildung zum, ausbildung zur, ich jobbe
    als, jobbe als, ich schaffe als, schaffe als, hackle als, tätig als, selbstständig als, mein alltag
    als, mein leben als, mein tag als, jahre als, umschulung zum, umschulung zur, weiterbildung zum,
    weiterbildung zur, lehre als, lehre zum, lehre zur, azubi als, ich verdiene als, mein erster tag als,
    erste schicht als, nebenbei als, gelernter, gelernte, ausgebildete, ausgebildeter, staatlich
    anerkannte, staatlich anerkannter, examinierte, examinierter, angehende, angehender, werdende, bin
    jetzt, bin eigentlich, bin nur, in mir der, als, nochmal als
    """
)
EMPLOYERS = listed(
    """
    aldi, aldi nord, aldi süd, lidl, edeka, rewe, penny, netto, kaufland, norma, real, globus, tegut,
    famila, combi, hit, dm, rossmann, müller markt, budni, migros, coop, denner, spar, billa, hofer,
    merkur, bipa, interspar, mpreis, obi, bauhaus, hornbach, toom, hagebau, hellweg, globus baumarkt,
    jumbo, ikea, xxxlutz, xxl lutz, möbel höffner, roller, poco, mömax, segmüller, saturn, media markt,
    mediamarkt, conrad, otto, zalando, amazon, dhl, dpd, hermes, gls, ups, fedex, deutsche post, die post,
    postbank, österreichische post, schweizer post, postauto, hello fresh, flink, gorillas, lieferando,
    wolt, uber eats, mjam, foodora, just eat, db, deutsche bahn, db regio, db cargo, s-bahn berlin, bvg,
    hvv, hochhaha, mvg, kvb, rheinbahn, bogestra, üstra, vag, ssb, öbb, sbb, vbz, wiener linien, flixbus,
    lufthansa, eurowings, fraport, swissport, condor, siemens, bosch, daimler, mercedes, mercedes benz,
    bmw, vw, volkswagen, audi, porsche, opel, ford, man, zf, continental, conti, schaeffler, mahle,
    thyssenkrupp, thyssen, salzgitter, basf, bayer, henkel, evonik, merck, novartis, roche, lonza, abb,
    sulzer, voestalpine, voest, magna, infineon, sap, telekom, vodafone, o2, 1&1, swisscom, a1, allianz,
    ergo, axa, huk, debeka, generali, sparkasse, volksbank, commerzbank, deutsche bank, ing, raiffeisen,
    erste bank, ubs, zkb, aok, tk, barmer, dak, ikk, arbeitsamt, arbeitsagentur, jobcenter, finanzamt,
    zoll, bundeswehr, bundespolizei, feuerwehr, diakonie, caritas, awo, drk, rotes kreuz, malteser,
    johanniter, asb, lebenshilfe, vivantes, charité, helios, asklepios, sana, uniklinik, ukb, uke, ukm,
    inselspital, akh, unispital, mcdonalds, mcdonald's, mcces, burger king, kfc, subway, starbucks,
    nordsee, block house, vapiano, backwerk, kamps, ditsch, le crobag, h&m, c&a, primark, kik, takko,
    ernsting's family, woolworth, tedi, action, deichmann, görtz, peek & cloppenburg, p&c, karstadt,
    kaufhof, galeria, breuninger, globetrotter, decathlon, douglas, fielmann, apollo, thalia, hugendubel,
    nanu nana, depot, fressnapf, tupperware, miele, liebherr, trumpf, kuka, claas, krones, festo, würth,
    stihl, kärcher, haribo, ritter sport, dr. oetker, oetker, tönnies, milka, nestlé, lindt, ferrero,
    meyer werft, airbus, rheinmetall, tesla, gigafactory, rtl, ard, zdf, wdr, ndr, swr, mdr, br, orf, srf,
    securitas, kötter, dussmann, wisag, piepenbrock, gegenbauer
    """
)
WORDS_TOO = bag(
    """
    real hit combi spar netto penny norma merkur jumbo roller man action depot kamps o2 die-post zoll
    feuerwehr globus flink otto conrad apollo douglas subway nordsee sana allianz diakonie br tk ing opel
    ford bauhaus müller ergo obi magna mahle miele tesla
    """
)
INSTITUTIONS = bag(
    """
    klinikum klinik kliniken krankenhaus spital unispital kantonsspital landeskrankenhaus landesklinikum
    uniklinik seniorenheim seniorenstift seniorenresidenz seniorenzentrum altenheim altersheim pflegeheim
    pflegezentrum pflegedienst hospiz stift reha rehaklinik rehazentrum kurklinik praxis
    gemeinschaftspraxis tierklinik tierarztpraxis apotheke optik hörgeräte sanitätshaus bäckerei backstube
    konditorei metzgerei fleischerei molkerei käserei brauerei kelterei weingut gärtnerei baumschule
    blumenhof hofladen reiterhof gestüt forstamt sägewerk tischlerei schreinerei zimmerei dachdeckerei
    malerbetrieb elektro sanitär heizungsbau bau hochbau tiefbau baustoffe holzbau metallbau maschinenbau
    werkzeugbau anlagenbau stahlbau stahlwerk walzwerk gießerei autohaus werkstatt kfz reifen tankstelle
    spedition logistik transporte reisen reisebüro busreisen taxi stadtwerke verkehrsbetriebe
    stadtreinigung wasserwerk kläranlage kraftwerk abfallwirtschaft stadtbücherei stadtbibliothek bücherei
    bibliothek buchhandlung museum theater stadttheater staatstheater oper opernhaus schauspielhaus kino
    zoo tierpark botanischer schwimmbad hallenbad freibad therme hotel gasthof gasthaus wirtshaus
    landgasthof pension hostel jugendherberge restaurant café cafe eiscafé pizzeria imbiss bistro kantine
    catering supermarkt frischemarkt getränkemarkt baumarkt möbelhaus möbel küchen kaufhaus modehaus
    schuhhaus kanzlei steuerkanzlei rechtsanwälte notariat versicherung versicherungen bank sparkasse
    volksbank raiffeisenbank immobilien hausverwaltung rathaus bürgeramt bürgerbüro landratsamt finanzamt
    amtsgericht landgericht polizei polizeirevier wache feuerwache rettungswache leitstelle
    justizvollzugsanstalt jva kaserne zollamt kita kindergarten kinderkrippe kinderhaus hort jugendzentrum
    jugendhaus frauenhaus wohnheim werkstätten lebenshilfe tafel sozialstation druckerei verlag zeitung
    tageblatt anzeiger radio agentur gmbh ag kg ohg gbr werke werk fabrik lager druck textil
    """
)
SITES = listed(
    """
    klinik, krankenhaus, spital, altenheim, altersheim, pflegeheim, seniorenheim, hospiz, praxis,
    zahnarztpraxis, tierarztpraxis, apotheke, station, notaufnahme, intensivstation, kreißsaal, op,
    kinderstation, geriatrie, psychiatrie, reha, bäckerei, backstube, metzgerei, fleischerei, schlachthof,
    molkerei, käserei, brauerei, gärtnerei, baumschule, sägewerk, tischlerei, schreinerei, werkstatt,
    autohaus, waschanlage, tankstelle, baustelle, bauhof, stahlwerk, walzwerk, gießerei, werk, fabrik,
    chipfabrik, keksfabrik, wurstfabrik, lager, zentrallager, logistikzentrum, verteilzentrum,
    versandlager, paketzentrum, zustellbasis, spedition, betriebshof, depot, busdepot, stellwerk,
    leitstelle, rettungswache, feuerwache, wache, revier, kaserne, jva, knast, gericht, amtsgericht,
    rathaus, amt, bürgeramt, finanzamt, jobcenter, landratsamt, einwohnermeldeamt, standesamt, bücherei,
    stadtbücherei, bibliothek, museum, theater, kino, zoo, tierpark, tierheim, hallenbad, freibad,
    schwimmbad, therme, fitnessstudio, hotel, gasthof, wirtshaus, restaurant, küche, großküche, kantine,
    mensa, imbiss, dönerladen, dönerbude, pizzeria, eisdiele, kneipe, bar, club, spielothek, casino,
    supermarkt, discounter, markt, getränkemarkt, baumarkt, möbelhaus, kaufhaus, drogerie, laden, kiosk,
    trafik, späti, boutique, schuhladen, buchladen, buchhandlung, blumenladen, friseursalon, salon,
    nagelstudio, tattoostudio, kanzlei, büro, großraumbüro, callcenter, bank, filiale, sparkasse, agentur,
    redaktion, verlag, druckerei, labor, uni, schule, grundschule, berufsschule, kita, kindergarten,
    krippe, hort, jugendzentrum, wohngruppe, wohnheim, behindertenwerkstatt, frauenhaus, notunterkunft,
    bahnhofsmission, hof, bauernhof, kuhstall, stall, reitstall, weingut, kläranlage, kraftwerk, windpark,
    mülldeponie, wertstoffhof, recyclinghof, werft, hafen, flughafen, terminal, tower, kühlhaus,
    wäscherei, reinigung, schneiderei, alm, hütte
    """
)
AT_WORK = listed(
    """
    chef, chefin, mein chef, meine chefin, der chef, boss, vorgesetzter, filialleiter, filialleiterin,
    filialleitung, marktleiter, schichtleiter, schichtleiterin, teamleiter, teamleiterin, vorarbeiter,
    polier, meister, personalchef, personalabteilung, hr, betriebsrat, personalrat, gewerkschaft,
    warnstreik, tarifvertrag, dienstplan, schichtplan, schicht, frühschicht, spätschicht, nachtschicht,
    doppelschicht, frühdienst, spätdienst, nachtdienst, nachtwache, wochenenddienst, bereitschaft,
    rufbereitschaft, feierabend, überstunden, mehrarbeit, stechuhr, ausstempeln, einstempeln,
    eingestempelt, ausgestempelt, mittagspause, raucherpause, pausenraum, kaffeeküche, teeküche,
    büroküche, personalraum, spind, umkleide, personalausgang, kundschaft, kunde, kundin, kunden,
    kundendienst, gäste, patienten, patientin, bewohner, bewohnerin, fahrgäste, klienten, mandanten,
    kasse, kasse 2, kasse 3, kasse 4, ladenschluss, ladenöffnung, inventur, warenlieferung, lieferung,
    palette, paletten, regale, regal eingeräumt, pfandautomat, leergut, scanner, kittel, kasack,
    warnweste, sicherheitsschuhe, arbeitsschuhe, dienstkleidung, uniform, namensschild, dienstwagen,
    diensthandy, firmenwagen, firmenhandy, firmenfeier, betriebsfeier, betriebsausflug, weihnachtsfeier,
    sommerfest, weihnachtsgeld, urlaubsgeld, urlaubsantrag, urlaubssperre, urlaubsplan, krankmeldung,
    krankenschein, krankgemeldet, krankgeschrieben, gelber schein, kollege, kollegin, kollegen,
    kolleginnen, arbeitskollege, azubi, azubis, praktikant, praktikantin, probezeit, probearbeiten,
    einarbeitung, eingearbeitet, erster arbeitstag, letzter arbeitstag, letzter tag, erster tag,
    kündigung, gekündigt, aufhebungsvertrag, abfindung, kurzarbeit, entlassen, entlassungen,
    werksschließung, insolvenz, standort schließt, befristet, entfristet, festanstellung, übernommen,
    befördert, beförderung, gehaltserhöhung, gehaltsverhandlung, mitarbeitergespräch, jahresgespräch,
    abmahnung, betriebsversammlung, teammeeting, meeting, teams-call, homeoffice, großraumbüro,
    schreibtisch, drucker, rückruf, deadline, projekt, außendienst, montage, baustelle, übergabe, visite,
    dienstbesprechung, wechselschicht, am band, fließband, akkord, kühlhaus, roboter, staplerschein,
    stapler, hochregal, frühstückspause, brotzeit, betriebsarzt, jahre dabei, dienstjubiläum, jubiläum,
    renteneintritt, in rente, ruhestand, verabschiedet, verabschiedung, personalmangel, unterbesetzt,
    springer, springen eingesprungen, eingesprungen, einspringen, arbeite da, arbeite dort, arbeit da,
    wartet nicht, tram rückwärts, fahr die tram, gemma hackeln, hackn
    """
)
SHOP_FLOOR = listed(
    """
    meine schicht, mei schicht, schichtleiter, schichtplan, frühschicht, spätschicht, nachtschicht,
    feierabend, filialleiter, filialleiterin, marktleiter, mein chef, meine chefin, der chef, chef hat,
    chefin hat, meine kollegin, mein kollege, kollegen, kollegin, spind, pausenraum, personalraum,
    dienstplan, überstunden, azubi, ausbildung, kündigung, gekündigt, inventur, paletten, palette, regale
    einräumen, regale, kasse 1, kasse 2, kasse 3, kasse 4, kasse 5, an der kasse sitz, an der kasse saß,
    ladenschluss, kundschaft, testet mich, betriebsrat, ausgestempelt, eingestempelt, am band, werk,
    werkstor, meister, kurzarbeit, abfindung, wartet nicht, probezeit, übernommen, jahre dort, arbeite da,
    zustellbezirk, tour, pakete, lager, weihnachtsgeld, streikt
    """
)
BOUGHT = listed(
    """
    bestellt, gekauft, kaufe, einkaufen, einkauf, im angebot, angebot, rabatt, gutschein, kundenkarte,
    payback, kassenbon, bon, paket von, lieferung kommt, umgetauscht, reklamiert, retoure, rücksendung,
    prospekt, probiert, schmeckt, neue sorte, im regal, gibt's bei, gibts bei, gibt es bei, hotline,
    kundenservice, mein konto bei, aktie, aktien
    """
)
TEACHES = bag(
    """
    lehrer lehrerin referendar referendarin erzieher erzieherin rektor rektorin schulleiter schulleiterin
    grundschullehrer grundschullehrerin lehrkraft sonderpädagogin sonderpädagoge konrektorin konrektor
    dozent dozentin professor professorin schulsozialarbeiter schulsozialarbeiterin schulbegleitung
    mathelehrer mathelehrerin
    """
)
JOB_AT = listed("bei, @, bei der, beim, am, im, für, an der")
