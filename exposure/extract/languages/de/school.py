"""Schools, universities, and what is said there."""

from exposure.extract.languages.contract import bag, listed

STUDIES_AT = listed(
    """
    ich studiere an der, studiere an der, student an der, studentin an der, studiere in, ich studiere in,
    studier an der, studium an der, studium in, mein studium an der, bachelor an der, master an der,
    promotion an der, promoviere an der, eingeschrieben an der, immatrikuliert an der, zusage von der,
    zusage der, studienplatz an der, studienplatz in, erstsemester an der, ersti an der, semester an der,
    lehramt an der, vorlesung an der, promotion in, erasmus in, auslandssemester in, klausur an der,
    studiert an der, mein semester an der
    """
)
ATTENDS = listed(
    """
    ich gehe auf das, ich gehe auf die, ich gehe aufs, schülerin am, schüler am, schülerin an der, schüler
    an der, geh aufs, geh auf die, gehe aufs, gehe auf die, auf dem, auf der, am, an der, abi am, abitur
    am, matura am, matura an der, abschluss an der, abgänger, abi an der, klasse am, klasse an der, schule
    am, mein letztes jahr am, mein letztes jahr an der, q1 am, q2 am, ef am, oberstufe am, stufe am,
    lehrerin am, gewechselt aufs, gewechselt auf die, gewechselt an die, wechsel aufs, wechsel an die,
    umschulung an der, prüfung an der, ag am
    """
)
SCHOOL_WORDS = bag(
    """
    berufsschule fh gesamtschule grundschule gymnasium hauptschule hochschule kita realschule schule tu
    uni universität gymi gym gymmi gymnasiums kolleg berufskolleg oberschule mittelschule volksschule
    sekundarschule stadtteilschule gemeinschaftsschule werkrealschule waldorfschule montessorischule
    förderschule abendgymnasium abendschule fachoberschule berufsoberschule fos bos hak htl hlw hasch ahs
    bhs bhak borg brg bg nms kanti kantonsschule bezirksschule primarschule oberstufenzentrum osz
    polytechnikum akademie musikhochschule kunsthochschule pflegeschule krankenpflegeschule meisterschule
    technikerschule th ph internat lyzeum conservatorium konservatorium musikschule vhs studienkolleg
    pädak fachhochschule duale dhbw oberstufe realgymnasium sportgymnasium
    """
)
SUBJECTS = listed(
    """
    jura, medizin, psychologie, germanistik, geschichte, physik, chemie, biologie, mathe, mathematik, vwl,
    bwl, wirtschaft, architektur, maschinenbau, informatik, kunst, design, lehramt, pharmazie, soziologie,
    philosophie, anglistik, politik, pädagogik, soziale arbeit, zahnmedizin, journalismus, e-technik,
    wirtschaftsinformatik, romanistik, theologie, politikwissenschaft, powi, kuwi, kulturwissenschaft,
    medienwissenschaft, kommunikationswissenschaft, publizistik, sonderpädagogik, grundschullehramt,
    slawistik, sinologie, japanologie, ethnologie, archäologie, kunstgeschichte, musikwissenschaft,
    sportwissenschaft, geografie, geographie, geologie, tiermedizin, veterinärmedizin, agrarwissenschaft,
    agrar, forstwirtschaft, forstwissenschaft, umwelttechnik, bauingenieurwesen, bauing, elektrotechnik,
    mechatronik, wing, wirtschaftsingenieurwesen, winf, wirtschaftsrecht, steuerrecht,
    rechtswissenschaften, jus, hebammenwissenschaft, pflegewissenschaft, physiotherapie,
    erziehungswissenschaften, bildungswissenschaften, linguistik, computerlinguistik, data science,
    biochemie, biotech, biotechnologie, molekularbiologie, neurowissenschaften, ernährungswissenschaft,
    lebensmitteltechnologie, luft- und raumfahrttechnik, fahrzeugtechnik, verfahrenstechnik, stadtplanung,
    raumplanung, landschaftsarchitektur, mediendesign, kommunikationsdesign, grafikdesign, modedesign,
    schauspiel, komposition, kirchenmusik, public health, tourismus, verwaltung, polizei
    """
)
LESSONS = listed(
    "unterricht, hausaufgaben, hausis, klassenarbeit, klausur, test, schularbeit, schulaufgabe, vertretung"
)
TEACHERS = listed("herr, frau, herrn, fr., hr., dr., lehrer, lehrerin, prof, prof., professor, professorin")
UNIVERSITIES = listed(
    """
    lmu, tum, tu berlin, tu dresden, tu darmstadt, tu dortmund, tu chemnitz, tu braunschweig, tu ilmenau,
    tu graz, tu wien, tu münchen, fu berlin, hu berlin, hu, udk, uni bonn, uni köln, uni mainz, uni
    leipzig, uni jena, uni halle, uni greifswald, uni rostock, uni kiel, uni hamburg, uni bremen, uni
    oldenburg, uni göttingen, uni münster, wwu, uni bielefeld, uni paderborn, uni siegen, uni kassel, uni
    marburg, uni gießen, uni frankfurt, goethe uni, uni trier, uni koblenz, uni mannheim, uni heidelberg,
    uni stuttgart, uni tübingen, uni konstanz, uni freiburg, uni ulm, uni augsburg, uni regensburg, uni
    passau, uni bayreuth, uni würzburg, uni bamberg, uni erlangen, uni potsdam, uni erfurt, uni magdeburg,
    uni duisburg-essen, ude, uni wuppertal, uni hildesheim, uni osnabrück, uni vechta, leuphana, viadrina,
    rwth, rwth aachen, fau, kit, ruhr-uni, rub, hhu, hsd, haw, haw hamburg, htw, htw berlin, hwr, hs
    fulda, hs mainz, th köln, th nürnberg, th deggendorf, fh aachen, fh münster, fh dortmund, fh kiel, fh
    wien, fh joanneum, dhbw, fernuni, fernuni hagen, iu, eth, eth zürich, uzh, uni zürich, uni bern, uni
    basel, uni fribourg, uni luzern, hsg, zhaw, fhnw, bfh, phzh, ph zürich, epfl, uni wien, wu, wu wien,
    boku, jku, uni linz, uni graz, uni salzburg, uni innsbruck, uni klagenfurt, meduni wien, meduni graz,
    vetmeduni, mozarteum, angewandte
    """
)
CAMPUS = listed(
    """
    semester, erstes semester, zweites semester, drittes semester, wise, sose, wintersemester,
    sommersemester, ersti, erstis, ersti-woche, o-woche, orientierungswoche, vorlesung, vorlesungen,
    seminar, tutorium, übung, mensa, bib, unibib, campus, hörsaal, klausur, klausuren, klausurenphase,
    prüfung, prüfungen, prüfungsphase, hausarbeit, hausarbeiten, bachelorarbeit, masterarbeit,
    doktorarbeit, diss, thesis, abgabe, kolloquium, credits, ects, modul, module, immatrikuliert,
    immatrikulation, eingeschrieben, einschreibung, exmatrikuliert, studienplatz, zusage, absage, nc,
    hochschulstart, studium, studiere, studier, studiengang, fachschaft, wohnheim, studiwohnheim,
    studentenwohnheim, bafög, rückmeldung, semesterbeitrag, semesterticket, staatsexamen, physikum,
    examen, referat, sekretariat, prüfungsamt, lernraum, matrikel, matrikelnummer, erasmus,
    auslandssemester, staatsex, stex, steop, prof
    """
)
CLASSROOM = listed(
    """
    hausaufgaben, hausaufgabe, hausis, hausübung, ufzgi, klassenarbeit, klassenarbeiten, klausur,
    klausuren, schularbeit, schulaufgabe, test, ex, extemporale, stegreif, stegreifaufgabe, kurzkontrolle,
    lernkontrolle, vokabeltest, referat, facharbeit, mündliche, epochalnote, note, noten, zeugnis,
    zeugnisse, zeugnisausgabe, blauer brief, verweis, nachsitzen, eintrag, klassenbuch, tadel, vertretung,
    vertretungsplan, freistunde, entfall, hitzefrei, große pause, pausenhof, schulhof, klassenzimmer,
    klasse, klassenlehrer, klassenlehrerin, klassenfahrt, wandertag, projektwoche, bundesjugendspiele,
    sportunterricht, unterricht, erste stunde, ersten stunde, letzte stunde, doppelstunde, nullte stunde,
    mathe, physik, chemie, bio, deutsch, englisch, französisch, latein, erdkunde, reli, lk, leistungskurs,
    lk-wahl, kurswahl, oberstufe, q1, q2, ef, e-phase, q-phase, jahrgangsstufe, abi, abitur, abitreff,
    mottowoche, abiball, abistreich, abigag, abschlussball, abschlussfahrt, matura, maturaball,
    maturareise, elternabend, elternsprechtag, elternbrief, schulbus, schulranzen, aula, turnhalle, mensa,
    schülerrat, schülersprecher, sv, smv, sitzenbleiben, sitzengeblieben, versetzung,
    versetzungsgefährdet, nachprüfung, nachhilfe, einschulung, schulanfang, schulstart, ferien vorbei,
    realschulabschluss, quali, msa, zap, zentrale prüfung, praktikum, schülerpraktikum, berufsschule,
    berufsschultag, zwischenprüfung, gesellenprüfung, gestreckte, schreibt, stufenfahrt, zeitkapsel
    """
)
EXAMS = listed(
    """
    abi, abitur, mündliches abi, abiprüfung, abiprüfungen, abiklausur, abivorklausur, vorabi, matura,
    zentralmatura, mathematura, maturaprüfung, lap, realschulprüfung, realschulabschluss, quali, msa,
    mittlere reife, zap, esa, gesellenprüfung, abschlussprüfung, zwischenprüfung, physikum, staatsexamen,
    lehrabschlussprüfung, fachabi, fachabitur, tms, führerscheinprüfung, theorieprüfung, gymiprüfung,
    kantiprüfung, bundesjugendspiele, mottowoche, abiball, konfirmation, konfi, firmung, jugendweihe,
    kommunion
    """
)
SITS = listed(
    """
    morgen, übermorgen, heute, lerne, lernen, gelernt, noch tage, bestanden, durchgefallen, geschrieben,
    schreibe, panik, bammel, nervös, vorbei, fertig, geschafft, note, punkte, mein, meine, drückt mir die
    daumen, lernplan, wiederholen
    """
)
EXAMINES = listed(
    "korrigiere, korrigieren, korrektur, aufsicht, meine schüler, mein sohn, meine tochter, prüfe, prüferin"
)
