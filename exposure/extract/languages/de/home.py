"""Where one lives, and where one goes."""

from exposure.extract.languages.contract import bag, listed

LIVES_IN = listed(
    """
    ich wohne in, wohne in, wohnhaft in, wir wohnen in, lebe in, ich lebe in, ich bin nach, meine wohnung
    in, zuhause in, wohne jetzt in, wohne seit in, wohn in, i wohn in, leben in, wir leben in, daheim in,
    zu hause in, unser haus in, mein haus in, meine wg in, unsere wg in, mein zimmer in, mein garten in,
    unser garten in, umgezogen nach, gezogen nach, hängengeblieben in, gestrandet in, gelandet in,
    aufgewachsen in, groß geworden in, wurzeln in, lebt in, lebend in, sesshaft in, ansässig in, exil in,
    im exil in, wahlheimat, heimat, heimatstadt, ich hause in, zugezogen in, wohnort, dahoam in, dihei in,
    dehei in, wohnig in, wone z, wohne z, läbe z
    """
)
COMES_FROM = listed(
    """
    ich komme aus, komme aus, aus, komm aus, ich komm aus, kommt aus, stamme aus, ursprünglich aus,
    gebürtig aus, gebürtige aus, gebürtiger aus, grüße aus, liebe grüße aus, gruß aus, servus aus, moin
    aus, hallo aus, us
    """
)
NOT_IN = bag(
    """
    bachelor geboren master verliebt interesse glaube vertrauen erfahrung ausbildung rente elternzeit teilzeit
    vollzeit urlaub eingetaucht verknallt spezialisiert
    """
)
COUNTRIES = bag(
    """
    at baden bayern ch de deutschland hessen nrw sachsen schweiz tirol österreich nordrhein-westfalen
    thüringen brandenburg mecklenburg-vorpommern mv meck-pomm schleswig-holstein sh niedersachsen nds
    rheinland-pfalz rlp saarland sachsen-anhalt baden-württemberg bw bawü württemberg franken oberfranken
    mittelfranken unterfranken oberpfalz oberbayern niederbayern schwaben allgäu kärnten steiermark
    burgenland vorarlberg oberösterreich niederösterreich oö nö aargau thurgau graubünden wallis tessin
    uri schwyz obwalden nidwalden südtirol liechtenstein luxemburg frankreich italien spanien polen
    tschechien türkei griechenland kroatien dänemark schweden norwegen niederlande belgien portugal
    england irland schottland usa kanada australien japan thailand ägypten marokko
    """
)
STREET_LAST = listed(
    """
    straße, strasse, str., str, weg, platz, allee, gasse, ring, ufer, damm, stieg, steig, chaussee, kamp,
    hof, markt, graben, zeile, promenade, kai, wall, berg, winkel, anger, redder, twiete
    """
)
LIVES_AT = listed(
    """
    ich wohne in der, ich wohne im, ich wohne, wohne in der, wohne am, wir wohnen in der, meine adresse
    ist, meine adresse, unsere adresse, wir wohnen am, wir wohnen im, wohne im, wohnen in der, wohnen am,
    unsere neue adresse, neue adresse, meine neue adresse, meine anschrift, schickt es an, schickt post
    an, komm in die, kommt in die, wohnung in der, unser haus in der, mein haus in der, unsere wohnung in
    der, wg in der, wg am, studiwohnheim, wohnheim, klingeln bei, abzuholen in der, abholung in der, zu
    verschenken in der, treffpunkt bei mir in der
    """
)
LOCAL = listed(
    """
    stromausfall, strom weg, strom is weg, strom ist weg, kein strom, kein wasser, wasser weg,
    wasserrohrbruch, rohrbruch, kein netz, kein empfang, kein internet, internet weg, internet tot,
    internet geht nicht, kein wlan, heizung kaputt, heizung aus, heizung weg, heizung ausgefallen,
    müllabfuhr, müllabholung, mülltonne, mülltonnen, biotonne, gelbe tonne, gelber sack, gelbe säcke,
    papiertonne, sperrmüll, glascontainer, altpapier, laubsauger, laubbläser, straßenreinigung,
    winterdienst, streudienst, geräumt, streusalz, schlaglöcher, schlagloch, baustelle, baustelle vor,
    baulärm, presslufthammer, umleitung, straße gesperrt, sperrung, einbahnstraße, straßenlaternen,
    laterne, gerüst, böller, böllern, feuerwerk, osterfeuer, maibaum, schützenfest, kirmes, kerb, kerwa,
    kirchweih, kirta, chilbi, dorffest, stadtfest, weinfest, feuerwehrfest, schlosspark, wochenmarkt,
    flohmarkt, igel im garten, igel, marder, füchse, fuchs, dachs, waschbär, waschbären, wildschweine,
    tauben, krähen, störche, storch, möwen, katze entlaufen, katze vermisst, hund entlaufen, hund
    vermisst, entlaufen, zugelaufen, nachbar, nachbarn, nachbarin, nachbars, nebenan, gegenüber, über mir,
    unter mir, vermieter, vermieterin, hausverwaltung, hausmeister, hausordnung, kehrwoche, treppenhaus,
    hausflur, aufzug kaputt, fahrstuhl kaputt, klingel, klingelt, paketbote, postbote, briefträger,
    päckchen, paket beim, nachmieter, nachmieterin, zwischenmiete, mitbewohner gesucht, wg-zimmer, zimmer
    frei, zkb, kaltmiete, warmmiete, miete, mieten, mieterhöhung, eigenbedarf, einzug, umzug,
    umzugskartons, kartons, eingezogen, hergezogen, hierher gezogen, neue wohnung, neues haus,
    schlüsselübergabe, balkon, terrasse, garten, vorgarten, hecke, kleingarten, schrebergarten,
    gartenlaube, dachboden, speicher, keller, kellerabteil, keller unter wasser, hochwasser,
    überschwemmung, überflutet, überschwemmt, starkregen, hagel, unwetter, gewitter, sturm, schnee,
    eingeschneit, glatteis, nebel, frost, hitze, dürre, waldbrand, probealarm, sirene, sirenen,
    hubschrauber, polizei vor der tür, feuerwehr vor, weiß jemand, weiß wer, weiß hier jemand, kennt
    jemand, kennt wer, hat jemand, hat wer, sucht jemand, wer hat, wer kennt, wer weiß, kann jemand,
    empfehlung, empfehlen, guten zahnarzt, gute hausärztin, hausarzt, kinderarzt, kita-platz, kitaplatz,
    krippenplatz, handwerker, klempner, schornsteinfeger, babysitter gesucht, leihen, zu verschenken,
    verschenke, abzugeben, bei uns, hier im dorf, im dorf, unser dorf, das dorf, ganze dorf, der ort, im
    ort, kaff, kuhkaff, nest, im viertel, viertel, kiez, veedel, grätzl, quartier, siedlung, unsere
    straße, meine straße, unserer straße, vor der tür, vor der haustür, vorm haus, ums eck, um die ecke,
    dorfladen, bäcker, der bäcker, späti, büdchen, trinkhalle, kiosk, stammkneipe, eisdiele, freibad,
    hallenbad, schulweg, kindergarten, bushaltestelle, haltestelle, bus fährt, bus kommt, busverbindung,
    schienenersatzverkehr, sev, letzter bus, letzte bahn, nachtbus, s-bahn, straßenbahn, tram, pendeln,
    pendle, heimweg, nach hause, nachhause, heim, daheim, wieder daheim, zuhause angekommen, aus dem
    fenster, vom balkon, am fenster, hinterhof, innenhof, hof, parkplatz, parkplätze, parkplatzsuche,
    knöllchen, wegen wasserschaden, wasserschaden, schimmel, bürgeramt, rathaus, gemeinde, gemeinderat,
    bürgermeister, elternhaus, heimat, zugezogen, wir leben
    """
)
VISITING = listed(
    """
    urlaub, ferien, ferienwohnung, hotel, airbnb, hostel, pension, sightseeing, touristen, touri, tourist,
    besichtigung, ausflug, städtetrip, kurztrip, wochenende in, woche in, tage in, nächte in, zu besuch,
    besuchen, besuch in, flug, flüge, flieger, flughafen, kreuzfahrt, tour, auf tour, konzert, festival,
    konferenz, messe, tagung, spiel gegen, auswärtsspiel, auswärts, anpfiff, finale, bundesliga, tabelle,
    wahl, landtagswahl, abgeordnete, minister, ministerin, polizei sucht, polizei teilte, laut polizei,
    laut bericht, meldet, nachrichten, tagesschau, tatort, doku, serie, folge, film, roman, geboren in,
    museum in, ausstellung, tickets, eröffnung, eröffnet, filiale, jetzt geöffnet, zu verkaufen, stelle,
    stellen, stellenangebot, gesucht wird, m/w/d, bewerbung, träumen, einmal im leben, irgendwann mal,
    schwager, schwägerin, reise nach
    """
)
WHEREABOUTS = listed(
    """
    in, bei, nahe, rund um, hier in, drüben in, oben in, unten in, raus aus, mitten in, ganz, halb, in ganz,
    bi
    """
)
LEAVING_WHEN = listed(
    """
    morgen, übermorgen, ab morgen, heute abend, am wochenende, nächste woche, nächsten monat, am montag,
    am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag, diesen sommer, für eine
    woche, eine woche, zwei wochen, zehn tage, ein paar tage, ab freitag, ab samstag, ab sonntag, ab
    montag, am we, übers wochenende, über weihnachten, über silvester, in zwei wochen, in drei tagen,
    nächstes wochenende, kommende woche, in den ferien, heut abend, ab dienstag, ab mittwoch, ab
    donnerstag, ab übermorgen, ab heute, ab nächster woche, morgen früh, morgen mittag, morgen abend,
    heute nacht, heute mittag, heute nachmittag, heut nacht, in einer woche, in drei wochen, in vier
    wochen, in fünf tagen, in zehn tagen, in einem monat, in zwei monaten, über ostern, über pfingsten,
    über die feiertage, zwischen den jahren, über neujahr, an silvester, an ostern, an pfingsten, an
    weihnachten, in den osterferien, in den sommerferien, in den herbstferien, in den winterferien, in den
    pfingstferien, in den weihnachtsferien, in den skiferien, in den sportferien, im sommer, im august, im
    juli, im juni, im september, im oktober, im mai, im april, im märz, im februar, im januar, im
    dezember, im november, im herbst, im winter, im frühjahr, fürs wochenende, für zwei wochen, für drei
    wochen, für ein paar tage, für zehn tage, für einen monat, für drei monate, drei wochen, vier wochen,
    fünf tage, eine ganze woche, verlängertes wochenende, langes wochenende, kommenden freitag, kommenden
    samstag, nächsten freitag, nächsten samstag, nächsten sonntag, nächsten montag, bis sonntag, bis
    montag, bis freitag, bis samstag, moin früh, morn, übermorn, z'wuchenänd
    """
)
GOING = listed(
    """
    fliegen nach, fliege nach, ich fliege nach, wir fliegen nach, fahre nach, fahren nach, auf dem weg
    nach, ab nach, reise nach, reisen nach, urlaub in, urlaub auf, woche in, wochen in, tage in, zehn
    tage, eine woche, zwei wochen, flieg nach, fahr nach, düsen nach, geht's nach, gehts nach, geht es
    nach, gehn nach, flug nach, zug nach, nachtzug nach, ice nach, fähre nach, flixbus nach, unterwegs
    nach, am weg nach, aufm weg nach, auf nach, los nach, kurztrip nach, trip nach, städtetrip nach,
    roadtrip nach, klassenfahrt nach, wochenende in, kur in, kur auf, reha in, reha auf, mutter-kind-kur
    auf, mutter-kind-kur in, zelten in, campen in, wandern in, skifahren in, segeln in, wochen auf, tage
    auf, woche auf, wochenende auf, nächte in, nächte auf, ferien in, ferien auf
    """
)
BACK = listed(
    """
    zurück am, wieder da am, bin am, wieder zuhause am, zurück ab, wieder daheim am, zurück erst, wieder
    da ab, wieder im land am, wieder hier am, heimflug am, rückflug am, rückfahrt am, erreichbar ab,
    wieder erreichbar ab, zurück in, wieder da in
    """
)
STAYING = listed(
    """
    wir sind in, ich bin in, sind in, bin in, im urlaub, weg, verreist, wir sind noch in, sind noch in,
    bin noch in, wir sind auf, ich bin auf, sind auf, bin auf, auf reha, auf kur, in kur, in reha,
    abwesend, nicht da, nicht zuhause, nicht daheim, unterwegs, auf reisen, auf montage, auf fortbildung,
    auf seminar, auf klassenfahrt, auf dienstreise, im krankenhaus, an der nordsee, an der ostsee, am
    gardasee, am bodensee, in den bergen
    """
)
EMPTY = listed(
    """
    wohnung leer, haus leer, wohnung steht leer, haus steht leer, niemand zuhause, niemand zu hause,
    allein zuhause, sturmfrei, sturmfreie bude, niemand daheim, keiner daheim, keiner zuhause, keiner zu
    hause, niemand da ist, bude leer, haus unbewohnt, nachbarin hat den schlüssel, nachbar hat den
    schlüssel, nachbarn haben den schlüssel, schlüssel bei der nachbarin, schlüssel beim nachbarn, gießt
    die blumen, blumen gießen, füttert die katze, wasser abgedreht, wasser abgestellt, briefkasten leeren,
    leert den briefkasten, wohnung verwaist, rollläden unten
    """
)
HERE = listed(
    """
    bin gerade in, ich bin gerade in, sitze gerade in, sitze im, gerade am, angekommen in, bin grad in,
    bin grad im, sitz grad in, sitz grad im, steh grad am, steh gerade am, stehe gerade am, liege grad am,
    gestrandet in, gestrandet am, hänge fest in, stecke fest in, hock grad in, warte am, sitze am
    """
)
EVENTS = listed(
    """
    konzert, festival, lesung, messe, kirmes, volksfest, oktoberfest, wiesn, wasen, weihnachtsmarkt,
    christopher street day, csd, derby, heimspiel, auswärtsspiel, pokalspiel, comic con, gamescom,
    buchmesse, wacken, rock am ring, openair, open air, poetry slam, premiere, vernissage, hochzeit,
    taufe, abiball, klassentreffen, stammtisch, demo, marathon, halbmarathon, flohmarkt, street food,
    stadtfest, dorffest, schützenfest, osterfeuer
    """
)
GOING_EVENT = listed(
    """
    gehe aufs, gehe zum, gehe auf die, gehen aufs, gehen zum, geh aufs, geh zum, karten für, tickets für,
    karte für das, ticket für das, freu mich aufs, freue mich aufs, morgen aufs, morgen zum, heute abend
    aufs, heute abend zum, sehen uns beim, bin beim, auf dem weg zum
    """
)
