"""Names of friends and of animals, and names that are rather a star's."""

from exposure.extract.languages.contract import bag, listed

SHORT_NAMES = bag(
    """
    achim adi aische alex ali ajla albin alma alois amina andi andy anja anke anna anni annika anton arda
    ariane arne asli ayse ayşe aylin babsi baran basti bastian beate bea becky beni benni benny benno bernd
    berni bert bettina berit birte bjarne bodo bogdan bora burak burcu cansu cem can ceyda charly chrissi
    chris christl christa conny corinna dani daniela danilo darek david dejan deniz denise didi dieter dirk
    dilara dimi dogan doro dörte dominik ecki eddi edda ela elif elke elli emi emil emine emre ender enno
    erdem eren ernst ersin esra evi ewa fabi fadime fatma fatih felix ferdi feri fiete finn fips flo flori
    franka franz franzi fredi frieda friedl fritz fritzi gabi gaby georg gerd geri gerhard gerti gisi gökhan
    greta gudrun gundi gundula gunnar günni günter günther gustl gülsen gül hakan hanne hannes hanni hans
    hansi hartmut hasan hassan hauke heide heidi heike heiko heiner heini heinz heinzi helga helmut hendrik
    hennes henni henning henrike henry hias hilmar hinnerk hubsi hubert huseyin hüseyin ibo ida ildi ilka
    ilse imke ina ines inga inge ingo ingrid inka irmi isa iris ismail ivo jakob jan jana jannik jannis
    jasmin jasna jaqui jasper jenni jenny jens jessi jo joachim jochen joe jojo jola jonna jörg jörn
    josef josi jule julchen juli jule jupp jürgen jutta kai karo karin karl kaspar kassandra kathi kathrin
    kati katja katrin kemal kerstin kilian kim kira klaus knut kolja konni konsti korbinian kristin kurt
    lara lars lasse leni lene lenni leo leon levi levin lilli lilly lina linus lino lisa lisl liv lore lotta
    lotte luca lucki ludo ludwig luis luise lukas lutz mahmut maik maike maja malte mandy manni manu mara
    marco marek mareike margit margot mario maria marie marius mark marko marlen marlene marlies marta
    marten martin mathilda mats matthi matthes matze mäx max maxi mehmet meike meike melli melanie merle
    merve mia micha michi michl mike miki mila milo mimi mina mira mirjam mirko mohammed moni moritz murat
    murathan mustafa nadja nadine nadia nele nesrin nicki nicole niels niklas niko nils nina nino noah
    nora norbert okan oksana olaf olga oli olli olivia omer onur ole ömer özge özlem pascal patti patrick
    paul paula pauli pauline pelle petra peter peti pia piet piotr pit piet rabea raik rainer ralf ralle
    ramona raphi rebekka reini reinhard renate resi ricarda ricky rieke riki robert robin rolf romy ronja
    ronny rosi rosl rudi rudolf rüdiger ruth sabine sabrina salih sami samira sandra sandy sanne sarah
    sascha schorsch seb sebi selin selma selcuk semih semra sepp seppi serap serkan sevgi sibel sigi
    sigrid silke silvia silvio simone sina sinan sofie sonja sophie stani steffen steffi stefan stella
    stephan susi susanne sven svenja swantje swetlana sylvia tabea tamara tanja tarek tarkan tatjana
    teo thea theo thilo thomas thorben thorsten tilda till tilo tim timo timon tina tini tobi tobias tom
    tommi toni torben traudl trudi tuğba tuna udo ufuk uli ulla ulli ulrike ulf umut ursel uschi ute uwe
    vanessa veit vera verena veronika viki vinzenz viola volker volkan vreni vroni waldi walli walter
    wastl wenke werner wibke wiebke willi wilfried wilma winni wolle wolfgang wolfi wiebke xaver xandi xari
    yannick yasemin yasin yilmaz yusuf yvonne zehra zeynep zenzi zita zlatko zoran
    """
)
"""First names that are short, pet forms or from elsewhere: they count with a capital only."""
FAMOUS = bag(
    """
    angela merkel olaf scholz söder habeck friedrich merz annalena alice weidel höcke donald boris elon
    mesut leroy jamal serge joshua mick rammstein sido bushido capital apache shirin taylor harry justin
    ariana adele rihanna beyoncé selena messi ronaldo neymar mbappe haaland kylian jesus josef moses gott
    allah mohammed zeus odin thor loki luzifer faust gretchen hamlet romeo siegfried hänsel harry hermine
    dumbledore bella edward katniss sherlock watson goethe schiller kafka mozart bach beethoven einstein
    siri alexa cortana rapunzel aschenputtel rudolf nikolaus krampus bart homer marge sheldon heisenberg
    kermit pippi
    """
)
"""First names under which the press, films and jokes speak of somebody."""
PET_NAMES = bag(
    """
    aiko apollo archie asta baghira bailey balou balu bandit basko beethoven bella benji blacky blanka
    bonnie bounty brownie bruno brutus brösel bärle bärli büsi cappuccino caramel carlchen chewie chili
    chilli cleo coco cookie cosmo dackelbert diego dobby donut duke elmo emmi falafel faxe felix fiffi
    filou findus flecki flocke fluffy flöckchen foxi frodo gandalf garfield gimli ginger gismo gizmo
    goliath grisu haferl hektor hexe idefix indie jacky janosch joschi kaisa karamell karlchen kasimir
    keks kekschen kiwi klausi klecks knopf knuddel knödel knöpfchen krambambuli krawall kringel krümel
    lino loki lumpi luna maja maunz maunzi merlin micky mieze mikesch milka mimi minka minki minnie mogli
    mohrle mohrli momo moppel mopsi motte muck mucki muffin murmel murri muschi mutzi möhrchen nacho nala
    nelly nemo nepomuk nero nougat nudel nugget oreo oskar ozzy paco paddy paulchen peanut pebbles peppi
    pepsi pfötchen pieps pippilotta pixel pluto pumuckl puschel quaxi rambo rex ricola rocky rolli rosine
    rufus rusty rüebli sally sammy schlappi schnappi schnucki schnuffel schnuffi schnurri schnurrli
    schröder senta shiva simba sissi smokey snickers snoopy socke speedy spike spock sputnik stinki
    strolch strubbel struppi stupsi sunny söckchen tapsi tequila tiger tigger tinka tinkerbell toffee
    trixie trüffel tschipsi twix waldi wanda wauzi whisky wirbel wotan wuffi wuschel xena yoda zimt zorro
    zottel
    """
)
"""What animals are called and people hardly are."""
ACTS = listed(
    """
    hat mir, hat mich, hat uns, hat gestern, hat heute, hat wieder, hat gesagt, hat gemeint, hat angerufen,
    hat geschrieben, hat gefragt, hat gelacht, hat geweint, hat gekocht, hat gebacken, hat gewonnen, hat
    verloren, hat vergessen, hat den, hat die, hat das, hat meine, hat meinen, hat mein, hat unser, hat
    unsere, hat unseren, hat nur, hat nicht, hat nix, hat nichts, hat sich, hat jetzt, hat seine, hat
    seinen, hat ihre, hat ihren, hat auch, hat einfach, hat ein, hat eine, hat einen, hat zum, hat im, hat
    schon, hat immer, hat beim, hat mal, hat gerade, hat endlich, hat bis, hat nie, hat ohne, hat so, hatte
    den, hatte die, hatte mir, hatte recht, schuldet mir, schuldet uns, ruft an, rief an, ruft mich, rief,
    schreibt mir, schreibt, schrieb mir, schrieb, meint, meinte, sagt, sagte, behauptet, behauptete, schwört,
    schwor, fragt, fragte, glaubt, glaubte, findet, fand, kocht, backt, bäckt, bringt, brachte, holt mich,
    holt, holte mich, fährt, fuhr, kommt, kam, geht, ging, steht, stand, sitzt, saß, liegt, lag, schläft,
    schlief, schnarcht, lacht, lachte, weint, heult, singt, sang, tanzt, spielt, weiß, wusste, kennt, will,
    wollte, kann, konnte, muss, musste, darf, mag, liebt, hasst, nickt, nickte, grinst, grinste, hilft,
    half, zieht, zog, wohnt, heiratet, wartet, wartete, isst, aß, trinkt, trank, zahlt, zahlte, repariert,
    leiht, lieh, schickt mir, schickte, zeigt, zeigte, erzählt, erzählte, erklärt, erklärte, versteht,
    verstand, denkt, dachte, plant, organisiert, besteht, weigert, verspricht, versprach, droht, kotzt,
    lässt, ließ, macht, machte, nennt, nannte, trägt, trug, hält, hielt, hielt mir, nimmt, nahm, nahm mich,
    gibt, gab, gab mir, bleibt, blieb, verpasst, verlangt, winkt, winkte, umarmt, umarmte, überredet, weckt,
    war da, war schneller, war auch, war schon, war noch, war dabei, war die, war der, war so, ist jetzt,
    ist da, ist weg, ist schuld, ist auch, ist krank, ist wieder, ist noch, ist schon, ist mein, ist meine,
    ist der, ist die, ist einfach, ist umgezogen, ist gekommen, ist gefahren, ist mit, ist seit, ist nicht,
    ist heute, ist ausgezogen, ist eingezogen, ist schwanger, ist gestorben, ist verlobt, und ich, und mir,
    und mich, und i, is mit, is da, is weg, is schuld, is wieder, hod, hot, hät, heds, het, hett
    """
)
"""What stands behind the name of a friend in everyday news."""
BELONGINGS = listed(
    """
    hochzeit, polterabend, junggesellenabschied, junggesellinnenabschied, geburtstag, geburtstagsparty,
    party, feier, abschied, abschiedsfeier, abschiedsparty, taufe, beerdigung, einweihung,
    einweihungsparty, wohnung, bude, wg, haus, zimmer, garten, balkon, küche, sofa, couch, auto, roller,
    rad, fahrrad, hund, katze, kater, mutter, mama, papa, vater, oma, opa, bruder, schwester, freund,
    freundin, mann, frau, ex, kind, kinder, baby, sohn, tochter, handy, laptop, ladekabel, jacke, pulli,
    pullover, kleid, schuhe, schlüssel, ersatzschlüssel, notizen, mitschrift, hausaufgaben, nudelsalat,
    kartoffelsalat, kuchen, käsekuchen, lasagne, gulasch, suppe, kochkünste, fahrstil, gesang, schnarchen,
    lachen, lache, stimme, frisur, bart, knie, rücken, bein, op, chemo, sprachnachrichten,
    sprachnachricht, nachrichten, anruf, zelt, wohnwagen, boot, laden, band, team, playlist, trauzeugin,
    trauzeuge
    """
)
"""What a friend has that people speak of."""
ANIMAL_ACTS = listed(
    """
    frisst, fraß, frisst nicht, hat gefressen, hat den, hat die, hat das, hat in, hat auf, hat unter, hat
    wieder, hat mir, hat mich, hat schon wieder, hat heute, hat gestern, hat seinen, hat seine, hat ihr, hat
    sich, hat meine, hat meinen, hat mein, hat geknurrt, hat gebellt, hat gekotzt, bellt, bellte, knurrt,
    miaut, maunzt, schnurrt, faucht, jault, winselt, wedelt, hechelt, sabbert, haart, kratzt, kotzt,
    pinkelt, pieselt, furzt, schnarcht, schläft, schlief, liegt, lag, sitzt, saß, schnüffelt, buddelt,
    gräbt, jagt, apportiert, klaut, klaute, beißt, biss, leckt, schleckt, springt, sprang, rennt, rannte,
    versteckt, wälzt, thront, starrt, guckt, schaut mich, schreit, weckt, weckt mich, will raus, will rein,
    will gassi, will spielen, will fressen, will nicht raus, muss zum tierarzt, muss zur tierärztin, ist
    weggelaufen, ist entlaufen, ist ausgebüxt, ist abgehauen, ist wieder da, ist eingezogen, ist gestorben,
    ist eingeschläfert, ist über die regenbogenbrücke, ist beim tierarzt, ist stubenrein, ist kastriert, ist
    schuld, ist beleidigt, ist müde, ist weg, bringt mir, bringt mäuse, bekommt leckerli, kriegt leckerli,
    kriegt sein, kriegt ihr, fängt, wirft, zerlegt, zerlegte, zerkaut, zerkratzt, zerfetzt, zerrupft,
    wiegt, wird eins, hört auf, hasst staubsauger, hasst den, hasst die, liebt den, liebt die, nagt, knabbert,
    verweigert, ignoriert, bewacht, kläfft, kuschelt, pennt, chillt, döst
    """
)
"""What animals do."""
FRIENDS = listed(
    """
    beste freundin, bester freund, besten freundin, besten freund, kumpel, mitbewohnerin, mitbewohner,
    kumpeline, kumpels, mädels, besti, bestie, bff, sandkastenfreund, sandkastenfreundin, schulfreund,
    schulfreundin, jugendfreund, jugendfreundin, kindheitsfreund, kindheitsfreundin, studienfreund,
    studienfreundin, brieffreund, brieffreundin, trauzeugin, trauzeuge, nachbarin, nachbar, kollegin,
    kollege, arbeitskollegin, arbeitskollege, lieblingskollegin, lieblingskollege, banknachbar,
    banknachbarin, sitznachbar, sitznachbarin, klassenkamerad, klassenkameradin, kommilitone,
    kommilitonin, mannschaftskollege, laufpartner, laufpartnerin, tanzpartner, tanzpartnerin, spezl,
    spezi, haberer, hawara, gschpänli, gspänli, gschpusi, kumpan, wg-genosse, zimmergenosse,
    zimmergenossin, freundeskreis, clique, homie, bro, digga, kollegah, vereinskamerad, kamerad,
    seelenverwandte, seelenverwandter, lieblingsmensch, lieblingsnachbarin, alter freund, alte freundin,
    guter freund, gute freundin, tinderella
    """
)
