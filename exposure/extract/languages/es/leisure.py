"""Pastimes and animals."""

from exposure.extract.languages.contract import bag, listed

HOBBIES = bag(
    """
    acordeón acrobacia acuarela acuarelas acuarios acuarismo acuariofilia aeromodelismo aikido ajedrez
    alfarería alpinismo anime apicultura apnea aquagym arpa astrofotografía astrología astronomía
    atletismo autocaravanas avistamiento bachata bachatas badminton bádminton bailar baile bailes bajo
    baloncesto balonmano bandoneón bandurria barranquismo basket basquet básquet básquetbol batería
    batucada beatbox béisbol beisbol bicicleta bici bicis billar bingo birdwatching bmx boldering
    boulder bolos bolillos bonsái bonsáis bordado bordar bowling boxeo bricolaje buceo cacería cactus
    caligrafía calistenia camping campismo candombe canicross canto capoeira caravaning cardio carnaval
    carpintería castells caza cerámica cestería charango chelo cello chigualas chirigotas chirigota
    ciclismo ciclocross cine clarinete cocina coleccionismo columbicultura colombofilia cometas comics
    cómics comparsa contrabajo coro corales cosplay costura cricut croché crochet crossfit crucigramas
    cueca cumbia d&d danza dardos decoupage dibujar dibujo dj dnd dominó doramas drones duatlón enduro
    equitación esgrima esquí espeleología estampillas excursionismo fado fallas falconería cetrería
    fanfics ficción filatelia fifa flamenco flauta folclore folklore footing fortnite fotografía
    freestyle frontón fronton fútbol futbol futbolín futsal futsala funko funkos gaita gaitas ganchillo
    genshin gimnasia gimnasio golf graffiti guitarra guitarras gym halterofilia handball hapkido
    herbolaria hípica hockey huerta huerto impro instrumentos inteligencia ironman jardín jardinería
    jazz joropo judo jiu-jitsu jota k-dramas k-pop karate karting kayak kdramas kendo kickboxing
    kitesurf kizomba kpop lectura leer lego legos lettering lettrismo libros lol longboard lotería lucha
    macramé magic manga mangas maquetas maratón maratones mariachi marimba marquetería mates meditación
    merengue micología micro-teatro minecraft miniaturas modelismo mononsurf montañismo montaña
    monopatín monólogos motocross motos motociclismo mtb muay murga mus música nadar natación novelas
    nutria numismática ópera orfebrería orientación origami orquídeas padel pádel pajareo papiroflexia
    paracaidismo paramotor parapente parkour patchwork patinaje patines pelota pesas pesca petanca piano
    piragüismo pilates pilota pin-pon ping-pong pintar pintura plantas podcasts poesía pokémon pokemon
    pole póker poker polo porcelana poterie punto puzzles quena quidditch quilting radioaficionado
    radioafición rap rapel reggaetón remo repostería restauración rockabilly rol roblox rompecabezas
    rubik rugby rummikub running salsa salsas samba sandboard sardana sardanas saxo saxofón scrabble
    scrapbook scrapbooking senderismo setas sevillanas simracing skate skateboard skateboarding
    slackline snorkel snowboard softball softbol squash spinning spikeball steampunk sudoku sudokus
    suculentas sumi-e surf swing taekwondo tai-chi taichi talla tambores tango taichí tarot teatro tejer
    tejido telar telescopio tenis tiro toros trail trekking triatlón tricot trombón trompeta truco trova
    tuning tuna ufología ukelele ukulele valorant vela velas verbenas videojuegos viajar viajes vinilos
    violín violines violonchelo viola voley vóley voleibol volleyball warhammer waterpolo windsurf xbox
    yoga yu-gi-oh zarzuela zelda zumba cajón dramas escalada k-drama pájaros runner senderista
    sintetizador stand-up
    """
) | frozenset(
    listed(
        """
        plantas carnívoras, juegos de mesa, juego de mesa, juegos de rol, rol en vivo, rol en mesa,
        punto de cruz, bolillo de encaje, encaje de bolillos, novelas del oeste, novela negra, novelas
        románticas, ciencia ficción, cine de terror, cine mudo, cine clásico, series coreanas, música en
        vivo, fotografía analógica, fotografía de aves, aves rapaces, observación de aves, pesca con
        mosca, pesca submarina, caza mayor, vías ferratas, escalada en bloque, escalada, tiro con arco,
        carreras de montaña, marcha nórdica, salsa cubana, bailes de salón, danza del vientre, danza
        contemporánea, danza aérea, telas aéreas, pole dance, tenis de mesa, baile flamenco, moto gp,
        fórmula 1, coches clásicos, coches antiguos, trenes en miniatura, cubos de rubik, cartas
        pokémon, cromos de fútbol, pelota mano, pelota vasca, lucha libre, aves exóticas, cuarteto de
        cuerda, cajón flamenco, cante jondo, banda de música, música barroca, clases de canto, masa
        madre, pan casero, cerveza artesanal, vino natural, huerto urbano, cultivo de setas, soldaditos
        de plomo, canto coral, escritura creativa, club de lectura, coro parroquial
        """
    )
)
"""Things people do for pleasure."""
LIKES = listed(
    """
    juego a, juego al, juego, toco, toco el, toco la, practico, entreno, bailo, colecciono, cultivo,
    pinto, tejo, hago, me encanta el, me encanta la, me encantan los, me encantan las, me flipa, me
    flipan, me apasiona, adoro, amo, aprendo, aprendiendo, empecé a, estoy aprendiendo, vuelvo a, he
    vuelto a, me apunté a, me he apuntado a, me apunto a, nos apuntamos a, clases de, mi clase de, mis
    clases de, taller de, curso de, grupo de, club de, partida de, partido de, torneo de, ensayo de, me
    han prohibido el, me han prohibido la, enganchada a, enganchado a, adicta a, adicto a, viciada a,
    viciado al, viciado a, hago clases de, voy a clases de, mi pasión es, mi hobby es, aficionada a,
    aficionado a, aficionada al, aficionado al, obsesionada con, obsesionado con
    """
)
""""I play", "I love"."""
PETS = listed(
    """
    perro, perra, perrito, perrita, perros, perras, perritos, perritas, perrete, perrazo, chucho,
    chucha, chuchos, cachorro, cachorra, cachorros, cachorrito, cachorrita, gato, gata, gatito, gatita,
    gatos, gatas, gatitos, gatete, gatazo, gatuno, michi, michis, minino, minina, conejo, coneja,
    conejito, conejita, conejos, hámster, hamster, hámsters, jerbo, jerbos, cobaya, cobayas, cuyo,
    cuyos, cuy, cuyes, loro, lorito, lora, loros, cotorra, cotorras, periquito, periquita, periquitos,
    canario, canarios, agapornis, agaporni, ninfa, ninfas, cacatúa, guacamaya, guacamayo, jilguero,
    jilgueros, mixto, diamante, caballo, yegua, potro, potra, potrillo, poni, pony, burro, burra,
    burrito, burrita, mula, tortuga, tortugas, iguana, gecko, pogona, dragón, serpiente, boa, culebra,
    camaleón, ajolote, axolote, rana, pez, peces, carpa, betta, beta, guppys, goldfish, acuario,
    gallina, gallinas, gallo, gallos, pollito, pollitos, pato, pata, patos, patito, oca, ocas, ganso,
    pavo, codorniz, codornices, paloma, palomas, cabra, cabrita, cabras, cabrito, oveja, ovejas,
    cordero, borrego, vaca, ternero, ternera, cerdo, cerdito, chancho, chanchito, minipig, vietnamita,
    hurón, hurones, erizo, erizos, chinchilla, chinchillas, rata, ratas, ratita, ratón, degú, degus,
    araña, tarántula, mantis, caracol, cangrejo, ermitaño, abejas, colmena, galgo, galga, galgos,
    podenco, podenca, bodeguero, mastín, labrador, labradora, golden, pastor, bóxer, boxer, caniche,
    bichón, yorkshire, chihuahua, chihuahueño, pug, carlino, bulldog, beagle, teckel, salchicha,
    dálmata, husky, border, collie, cocker, mestizo, mestiza, callejero, callejera, criollo, criolla,
    quiltro, quiltra, siamés, siamesa, persa, angora, mascota, mascotas, perrhijo, perrhija, perrijo,
    perrija, gatijo, gatija, gathijo, lomito, lomita, lomitos, peludo, peluda, peludos, peludito,
    peludita, can, canes, firulais, ratona, pastor alemán, pastor belga, border collie, perro salchicha,
    cerdo vietnamita, gato negro, dragón barbudo, insectos palo, insecto palo, conejillo de indias,
    conejo enano, galgo rescatado, galga rescatada, peces de colores, pez beta, pez betta, perro de
    agua, perra de agua, san bernardo, fox terrier, jack russell
    """
)
"""Animals kept at home."""
PET_PEOPLE = listed(
    """
    mamá perruna, papá perruno, mamá gatuna, papá gatuno, madre perruna, madre gatuna, padre perruno,
    mamá de gatos, mamá de perros, madre de gatos, madre de perros, papá de perros, humana de, humano
    de, loca de los gatos, loca de los perros, señora de los gatos, esclava de mis gatos, esclavo de mi
    gato, gatera, gatero, perrera, cat mom, dog mom, cat lover, dog lover, mamá peluda, perrhijos,
    perrijos, gathijos, gatijos
    """
)
""""dog mum"."""
JARGON = listed(
    """
    se me escapó un punto, punto jersey, punto bobo, aguja circular, agujas circulares, ovillo,
    ovillos, madeja, madejas, amigurumi, amigurumis, bastidor de bordar, máquina de coser, patrón de
    costura, mi telar, mejor marca personal, marca personal en, mi garmin, en strava, series en pista,
    tirada larga, media maratón, carrera de 10k, mis 10k, los 5k, 21k, 42k, uñas negras de correr,
    fartlek, rodillo, bici de montaña, bici de carretera, gravel, pinché la bici, puerto de montaña,
    pedalear, pedaleada, rodada, sexto grado, un 6a, un 6b, un 7a, pies de gato, rocódromo, búlder, vía
    ferrata, boulder, mosquetón, hice crampones, piolet, mi tabla de surf, buenas olas, neopreno, coger
    olas, agarrar olas, snorkel, inmersión, señuelo, caña de pescar, picaron, sobre de cromos,
    miniaturas de warhammer, tirada de dados, pifia, crítico natural, dungeon master, mi máster de rol,
    partida de rol, hoja de personaje, mi personaje de rol, mesa de rol, juegazo de mesa, mi mazo, mis
    cartas magic, speedrun, platino en, pasé el nivel, pasarme el, mi isla de animal crossing, mi
    granja de stardew, me viciaron, rankeds, rankear, subir de mi main, pentakill, kda, cuerda de la
    guitarra, cuerdas nuevas, cambié las cuerdas, mi amplificador, pedal de distorsión, acordes,
    arpegios, escalas, partitura, solfeo, ensayo con la banda, ensayo del coro, mi grupo toca, tocamos
    el, primer bolo, el bombo, chácara, platillos, lengüeta, doblaje de fandub, cosplay, la convención
    de manga, peluca del cosplay, masa madre, levado, amasado, mi horno, fermentando, kombucha, lúpulo,
    macerado, tomateras, semillero, esquejes, esqueje, trasplanté, compostera, pulgón, abonar,
    invernadero casero, orquídea, monstera, suculenta, kilómetros en patines, ollie, kickflip, half
    pipe, skatepark, medio tubo, pase de pecho, gol de tiro libre, de delantera, de portera, pichanga,
    fulbito, cascarita, picadito, pachanga de los, partido de los, tercer tiempo, cinturón negro,
    cinturón amarillo, cinturón verde, combate de, sparring, guantes de boxeo, kata, press banca,
    sentadillas, peso muerto, dominadas, burpees, wod, mi box de crossfit, saludo al sol, esterilla,
    chaturanga, postura del guerrero, zapatillas de punta, puntas de ballet, barra de ballet,
    zapateado, compás de bulería, paso básico de, milonga, tanda de tangos, función de teatro, el
    estreno de la obra, telescopio, lluvia de estrellas, prismáticos, avistamos, primer avistamiento,
    anillamos, teleobjetivo, carrete de 35, cuarto oscuro, revelé, acuarelas, caballete, lienzo,
    carboncillo, cuaderno de bocetos, sketchbook, torno de alfarero, esmalte cerámico, primer borrador,
    mi novela, mi poemario, nanowrimo, club de lectura, reto de lectura, goodreads, mi tbr, libros
    pendientes, concierto de mi, primera fila en, lightstick, photocard, photocards, fanchant, stan de,
    fanfic, fanart, ao3, wattpad
    """
)
"""What people say of a pastime and hardly of anything else."""
