"""Names of friends and of animals, and names that are rather a star's."""

from exposure.extract.languages.contract import bag, listed

SHORT_NAMES = bag(
    """
    ousmane mouss sixtine loulou nono jojo lulu mimi momo bibi bébert bob boris bruno cam cami caro cath
    cécé cédric cédrik céline chacha chantou chloé cha cloclo coco colette constance corentin corinne
    dada dado dan dany dédé deniz denise didi dimitri dom domi doudou dylan élo elo éli élie éliane
    élodie éloïse emma émilie emy enzo erwan erwann ewen évan éva ève fab fabi fabou fanfan fanny fannie
    farid fatima fatou fatoumata félix fifi flo flora florian franck francky fred frédo fredo gabi gaby
    gaël gaëlle gaétan gauthier gégé géraud gigi gilou gilles ginette gontran guigui guillaume gwen
    gwenn gwenaël gwenaëlle hakim hamza hassan hélène henriette hervé hortense huguette hugo ibra
    ibrahim ilona inès inaya ingrid irène isa isabelle ismaël issa ivan jacky jacquot jacques jamel jean
    jeannot jeannine jéjé jéjette jérém jérémie jérôme jess jo joachim joëlle joël johan johanna jordan
    josette josiane juju jul jules juliette justine kader kamel karim karima katell kévin kev khadija
    koffi kouamé laeti laetitia lamine laure lauriane lena léa léo léon léonie léontine liam lila lili
    lilou lina line lisa lise lisou lola lou louane loïc loick lolo lorenzo louison lucas lucette lucie
    lucien lucienne ludo ludovic luna maé maël maëlle maëlys maïwenn mado mag magalie magali maguy maïa
    malek malik malo mamadou mam manon manu marc marcel marcelle margaux margot marianne marie marilou
    marine marion marius martine mat mateo mathieu matthieu mathilde mathis matt maud max maxou mehdi
    mélanie mél mélina mélissa mémé michel michèle michou mika mimie minh mireille moha mohamed mona
    monique morgan morgane moussa mouloud myriam nabil nadège nadia naïm naïma nanou nath natacha nathou
    nawel nico nicole nina ninon noa noah noé noël noémie nolan nora nour odette odile odilon océane
    olive olivier oscar pat patou patoche patricia paulette paulo pauline perrine philo philou pierrot
    pierrette pilou poupou quentin rachid raph raphaël raphaëlle raymonde rayan rayane régis rémi rémy
    renaud richard riri robin roland romane romain rosalie roselyne roxane sabine sabrina saïd salif
    salima salomé sam samia samira samuel sandrine sandy sara sarah sasha sébastien séb seb séverine
    sidonie simon simone simonne soizic solange solène soline solveig sonia soso sophie souad stéph
    steph stéphane stéphanie suzanne suzie sylvain sylvie taïna tanguy tatiana ted téo théo thib
    thibault thibaut thierry tiphaine titi titouan tom tonio tony toto toufik tristan ugo valou val
    valentin valentine valérie véro vero victoire vinc vincent virginie vivi viviane wafa walid wassim
    willy xav xavier yaël yann yannick yasmine yassine yaya yoann yohan yoyo youssef yves yvette yvonne
    zaza zélie zinedine zoé zouzou aïssatou aïcha aminata amadou abdou abou adama adèle adeline adrien
    agathe agnès aimé alban alassane alex alexia alice aline alix amandine ambre ambroise amel ana
    anaëlle anaïs andréa andrée angèle angélique anissa anne annick annie anouk anthony antho antoine
    apolline armand armelle arno arnaud arthur astrid audrey augustin aurèle aurélie aurélien aurore
    axel axelle aymeric aziz baptiste barnabé barth basile bastien béa béatrice bénédicte benoît ben
    benji bérénice bernadette bernard berthe bertrand blandine boubacar brahim brigitte brieuc camille
    capucine carole caroline cassandre catherine cathy célestin célestine célia charlène charlie
    charlotte christelle christian christine christophe cindy claire clara clarisse claude claudette
    claudine clémence clément clémentine clothilde cyprien cyril cyrille damien danièle danielle danny
    daphné davy delphine denis diane didier djamila djibril dominique donatien dorian doriane dorothée
    édith édouard eddy édwige eglantine éléonore éliott elsa émeline ernest estelle esther étienne
    eugénie fabien fabienne fabrice faustine fernand fernande florence florent fouad france francine
    françoise gaspard geneviève georges georgette gérald géraldine gérard germaine gisèle grégoire
    grégory guénolé guy gustave haby hadrien hanane harmonie hatem
    """
)
"""First names and nicknames that the list has not, or that are words as well: only with a capital."""
FAMOUS = bag(
    """
    johnny hallyday aya nakamura jul booba pnl ninho gims stromae angèle orelsan nekfeu damso dadju
    soprano mylène farmer zazie céline dion goldman renaud brassens brel barbara piaf édith gainsbourg
    aznavour dalida claude françois sardou polnareff indochine zaz vianney slimane kendji clara luciani
    bardot depardieu belmondo delon deneuve dujardin omar sy hanouna cyril drucker nagui ruquier pernaut
    zidane zizou mbappé kylian griezmann giroud deschamps benzema neymar messi ronaldo cristiano platini
    cantona noah tsonga monfils riner dupont antoine pogba dembélé marchand macron emmanuel brigitte
    sarkozy nicolas hollande chirac mitterrand giscard de gaulle mélenchon marine bardella attal gabriel
    borne darmanin zemmour philippe poutou hidalgo trump biden poutine zelensky napoléon jeanne louis
    jésus dieu marie vierge moïse allah mahomet bouddha satan noël père astérix obélix idéfix tintin
    milou haddock gaston lagaffe titeuf spirou lucky luke averell arsène lupin maigret fantômas cosette
    gavroche valjean javert esméralda quasimodo cyrano roxane swann odette emma bovary rastignac
    gargantua candide tartuffe harpagon dom juan phèdre antigone ulysse roméo juliette hamlet dracula
    sherlock harry potter hermione frodon gandalf bella shrek mario luigi pikachu goku naruto bart homer
    barbie ken elon siri alexa alexandre dumas hugo zola proust camus sartre molière rimbaud verlaine
    baudelaire elvis beyoncé rihanna madonna taylor adele shakira harmonie aimé france ambre aurore rose
    capucine olive violette iris clémentine pierre prune églantine marguerite cerise victoire constance
    prudence désiré bienvenue noa paris lyon nantes nice brest lourdes lorient florence vienne chine
    inde italie afrique monsieur madame papa maman tonton tata papy mamie
    """
)
"""First names under which the press, films and songs speak of somebody, and words that are names too."""
PET_NAMES = bag(
    """
    caramel pistache noisette praline nougat nougatine chocolat cacao caramelle biscuit boulette
    croquette cookie crumble muffin brioche croissant chouquette chou choupette choupinou choucroute
    saucisse saucisson cornichon andouille andouillette rillette rillettes camembert roquefort munster
    gruyère comté reblochon raclette tartiflette cassoulet couscous tajine falafel sushi maki mochi tofu
    ramen nem pesto gnocchi ravioli macaroni tapenade olive olives poivre cannelle safran curry piment
    moutarde vanille réglisse guimauve bonbon berlingot dragée chamallow nutella oreo kinder haribo kiwi
    mangue coco papaye litchi cerise cerisette myrtille framboise fraise groseille mirabelle clafoutis
    patate navet radis brocoli potiron potimarron citrouille cacahuète câlin câline canaille chipie
    filou fripouille fripon grisou gribouille minou minette mimine minouche mistigri moumoune moustache
    moustaches pacha pantoufle patapouf patoche peluche pirate plume pompon pongo ponpon poupouce pupuce
    puce puçot ronron roudoudou rouky rox rouquin rouquine roussette tigrou tigresse titus toffee toupie
    toutou toupti truffe vagabond velours zigzag zorro zébulon éclair éclipse étincelle flocon flocons
    neige nuage orage tempête tonnerre brume cendre cendrillon charbon suie ombre minuit nuit étoile
    comète soleil rex médor milou rantanplan idéfix snoopy garfield félix salem simba nala baloo
    bagheera mowgli bambi panpan dumbo pluto thor loki odin zeus apollon hercule athos porthos aramis
    d'artagnan duc duchesse baron baronne marquis comtesse princesse prince reine roi napoléon joséphine
    pollux pistou pavlov écluse turbo uno ulko tequila whisky vodka mojito rhum cognac calva pastis
    ricard guiness bière porto chablis chouchou doudou lapinou poupette poussin pimousse gaufre
    gaufrette crêpe pépito pépite pixel bidule machin truc bobine bouton chaussette moufle mitaine
    tartine biscotte baguette
    """
)
"""What animals are called and people hardly are."""
ACTS = listed(
    """
    m'a dit, me dit, m'a raconté, m'a appelé, m'a appelée, m'appelle, m'a écrit, m'écrit, m'a envoyé,
    m'envoie, m'a ramené, m'a rapporté, m'a offert, m'a prêté, me prête, m'a volé, m'a piqué, me doit,
    m'a fait, me fait, m'a invité, m'a invitée, m'invite, m'a appris, m'apprend, m'a aidé, m'a aidée,
    m'aide, m'a emmené, m'a emmenée, m'emmène, m'a déposé, m'a déposée, m'a récupéré, m'a récupérée,
    vient me chercher, est venu me chercher, est venue me chercher, m'a sauvé, m'a sauvée, m'a
    convaincu, m'a convaincue, m'a demandé, me demande, m'a laissé, m'a laissée, me laisse, m'a coupé,
    m'a teint, m'a attendu, m'attend, m'a présenté, m'a battu, m'a battue, m'a mis, me met, m'a passé,
    me passe, m'a bloqué, m'a prévenu, m'a prévenue, m'a envoyé un, m'ont, me manque, me regarde, me
    parle, nous a, nous doit, nous attend, nous fait, se marie, s'est marié, s'est mariée, déménage, a
    déménagé, est parti, est partie, part en, reste, est resté, est restée, s'endort, s'est endormi,
    s'est endormie, est tombé, est tombée, s'est rasé, s'est rasée, s'est teint, s'est tatoué, s'est
    fait, a oublié, oublie, a mangé, mange, rit, a ri, a acheté, achète, a bu, boit, a frappé, a ramené,
    ramène, ramena, arrive, est arrivé, est arrivée, arrive en retard, vient, est venu, est venue, est
    passé, est passée, a cuisiné, cuisine, a gagné, gagne, a encore gagné, a perdu, perd, a pleuré,
    pleure, a chanté, chante, a dansé, danse, ronfle, a ronflé, conduit, a conduit, a eu son, a eu sa, a
    raté, rate, a réussi, a trouvé, a retrouvé, a cassé, a vendu, veut, voulait, ne veut, ne sait, sait
    pas, n'est pas, n'a pas, n'arrive, ne répond, répond pas, n'en peut plus, ne m'a, ne me, a encore, a
    enfin, a toujours, a déjà, a dit, a décidé, a proposé, propose, organise, a organisé, a réservé,
    apprend, enseigne, travaille, bosse, habite, vit, dort, a dormi, prend, a pris, est sorti, est
    sortie, sort, rentre, est rentré, est rentrée, est monté, est descendue, court, a couru, joue, a
    joué, lit, écrit, a écrit, dessine, a dessiné, tricote, a tricoté, parle, a parlé, crie, a crié,
    regarde, a regardé, pense, pensait, promet, a promis, menace, a menacé, débarque, a débarqué,
    demande, a demandé, paie, paye, a payé, doit, appelle, a appelé, envoie, a envoyé, ferme, a fermé, a
    ouvert, tient, a tenu, a fini, finit, commence, a commencé, va, va être, allait, jure, jure que,
    insiste, dit que, disait que, croit que, croit, continue, a essayé, essaie, et moi, et moi on, est
    enceinte, est de garde, est amoureux, est amoureuse, est en retard, est là, est à, est en, est au,
    était, est mon, est ma, est le seul, est la seule, est la plus, est le plus, c'est mon, c'est ma,
    c'est le, c'est la, a un, a une, a le, a la, a les, a mis, a fait, fait, refait, sait, a su
    """
)
"""What stands behind the name of a friend in everyday news."""
BELONGINGS = listed(
    """
    le mariage de, l'enterrement de vie de, l'evjf de, l'evg de, l'anniv de, l'anniversaire de, la fête
    de, la soirée de, la crémaillère de, chez, la maison de, l'appart de, la voiture de, la bagnole de,
    la moto de, le scooter de, la mère de, le père de, la sœur de, la soeur de, le frère de, le mec de,
    la meuf de, le copain de, la copine de, le mari de, la femme de, le chien de, la chienne de, le chat
    de, la chatte de, la jument de, le cheval de, la remise de diplôme de, le baptême de, l'enterrement
    de, le concert de, la guitare de, les cours de, les notes de, le gâteau de, la tarte de, les crêpes
    de, la raclette de, le barbecue de, le canapé de, la terrasse de, le jardin de, le camion de, le
    balcon de, les vocaux de, les messages de, les conseils de, les blagues de, le rire de, les
    ronflements de, l'écriture de, le cahier de, le vélo de, le câlin de, la grand-mère de, le bébé de,
    la fille de, le fils de, le pot de départ de
    """
)
"""What a friend has that people speak of."""
ANIMAL_ACTS = listed(
    """
    aboie, a aboyé, aboyé, aboyer, miaule, a miaulé, miauler, ronronne, a ronronné, ronfle sur, dort
    sur, dort dans, dort en boule, a mangé mon, a mangé ma, a mangé mes, a bouffé, bouffe mes, a fait
    pipi, a pissé, pisse sur, a chié, a vomi, vomit, a mordu, mord, a cassé, a détruit, a déchiré, a
    griffé, griffe, a renversé, s'est échappé, s'est échappée, s'est sauvé, s'est sauvée, a fugué, est
    monté sur, est montée sur, s'est caché, se cache, a mis bas, a eu ses petits, a eu des petits, ne
    mange plus, ne veut pas manger, mange plus, saute, a sauté, poursuit, a enterré, creuse, a creusé,
    perd ses poils, hurle à, grogne, a grogné, remue la queue, a remué la queue, lèche, a léché,
    renifle, a mué, mue, a pondu, pond, pondu dans, caquette, hennit, a henni, siffle, se roule, s'est
    roulé, s'est roulée, a ramené une souris, a ramené un oiseau, a ramené un mulot, a chassé, chasse, a
    des puces, a une tique, boite, est en chaleur, a peur de l'orage, a peur de l'aspirateur, chez le
    véto, chez la véto, chez le vétérinaire, stérilisée, stérilisé, castré, plus de croquettes, attend
    devant la porte, m'attend devant la porte, me regarde comme, me juge, me réveille, m'a réveillé, m'a
    réveillée, m'empêche de dormir, s'est couché sur, se couche sur, joue avec sa balle, traverse, a
    traversé, ronge, a rongé, nage en rond, ne monte plus
    """
)
"""What animals do."""
