"""Who speaks that is no person, and what is said of nobody real."""

from exposure.extract.languages.contract import bag, listed

ALONE = listed(
    """
    yo, mi, mis, me, mí, soy, estoy, tengo, conmigo, mío, mía, vivo, trabajo, estudio, hago, quiero,
    amo, odio, leo, escribo, llevo, casada, casado, soltera, soltero, divorciada, divorciado, mamá de,
    papá de, madre de, padre de, mamá, jubilada, jubilado, friki, nací, toco, juego, corro, colecciono,
    años
    """
)
"""Words of one person, which no firm says."""
OURS = listed(
    """
    nosotros, nosotras, nuestro, nuestra, nuestros, nuestras, somos
    """
)
"""Words of several, which persons and firms say."""
PRONOUNS = listed(
    """
    ella/her, él/he, elle, they/them, she/her, he/him, él/ella, ella/ellas
    """
)
"""How somebody says how to speak of them."""
NOBODY = listed(
    """
    cuenta parodia, cuenta de parodia, perfil parodia, parodia de, cuenta de humor, cuenta no oficial,
    nada es real, cuenta ficticia, personaje ficticio, personaje de ficción, cuenta de rol, cuenta de
    roleplay, asociación sin ánimo de lucro, asociación sin fines de lucro, sin fines de lucro,
    organización no gubernamental, ong, cuenta automática, soy un bot, bot de, cuenta oficial del
    ayuntamiento, cuenta oficial de, perfil oficial de, canal oficial, sitio oficial, página oficial,
    noticias de, todas las noticias, la actualidad de, medio digital, diario digital, periódico digital,
    revista digital, portal de noticias, agencia de noticias, club de fans, fan club, fanclub, fanpage,
    fan page, cuenta fan, cuenta dedicada a, página dedicada a, portal dedicado a, blog dedicado a,
    memes de, frases de, humor gráfico de, no oficial, not official, administrado por, administrada por,
    gestionado por, gestionada por, asociación de vecinos, ampa, a.m.p.a., sindicato de, federación de,
    partido político, banda tributo, grupo de versiones, contratación:, contrataciones, booking:,
    contratación
    """
)
"""What no person says of themselves."""
PAGES = listed(
    """
    las mejores frases, los mejores memes, datos curiosos, recetas fáciles, frases célebres,
    curiosidades de, efemérides, noticias, actualidad, ofertas, sorteos, cada semana un, un verso al
    día, una foto al día, cada día un, cada día una, síguenos, seguinos, síganos, suscríbete, envía tu,
    envíanos, mándanos, dm para promo, promo por dm, estrenos, lanzamientos
    """
)
"""What a page says that no person speaks through."""
FIRMS = listed(
    """
    desde 19#, desde 18#, desde 20#, fundado en, fundada en, empresa familiar, negocio familiar,
    reservas, reserva tu, reserva ya, reserva online, reservas por, reservas en, pedidos, pedidos por,
    haz tu pedido, hacé tu pedido, encargos, presupuestos, presupuesto, sin compromiso, sin cita, cita
    previa, con cita previa, tel., tel, teléfono, tlf, whatsapp, wa.me, pedí tu, abierto, abierta,
    abrimos, abiertos, cerrado, cerramos, horario, de lunes a, lunes a viernes, lunes a sábado, lunes a
    domingo, martes a domingo, martes a sábado, l-v, l-s, lun-vie, lun-sáb, 24 h, 24 horas, 24/7,
    envíos, envíos a todo, enviamos, envío gratis, entrega a domicilio, a domicilio, servicio a
    domicilio, delivery, para llevar, take away, menú del día, terraza, comidas, cenas, desayunos,
    tapas, vermut, calidad y servicio, atención personalizada, visítanos, visitanos, visítenos, te
    esperamos, los esperamos, os esperamos, ven a, llámanos, llamanos, escríbenos, escribinos,
    contáctanos, contactanos, contáctenos, consúltanos, síguenos, seguinos, tienda, tienda online,
    online, nuestra web, nuestros clientes, clientes, socios, hazte socio, hazte socia, asóciate,
    afíliate, matrícula abierta, inscripciones, inscripciones abiertas, plazas limitadas, clases de,
    clases para, talleres, cursos, formación, alquiler, venta, ventas, compra venta, compraventa,
    reparaciones, reformas, instalaciones, mantenimiento, asesoría, gestoría, inmobiliaria, ferretería,
    peluquería, barbería, panadería, pastelería, carnicería, frutería, pescadería, papelería,
    floristería, farmacia, óptica, clínica, consultorio, veterinaria, taller mecánico, autoescuela,
    academia, guardería, residencia, hotel, hostal, pensión, camping, casa rural, restaurante, bar,
    cafetería, cervecería, taberna, mesón, asador, pizzería, heladería, bodega, bodegas, almazara,
    librería, joyería, relojería, zapatería, mercería, lavandería, tintorería, imprenta, rotulación,
    transportes, mudanzas, limpiezas, fontanería, electricidad, cerrajería, pinturas, muebles, s.l.,
    s.a., sl, s.a. de c.v., ltda, s.r.l., precios, desde #€, ofertas, promociones, descuentos, por
    mayor, al por mayor, mayorista, medios de pago, aceptamos, efectivo, locales, sucursales, nos
    encontrás en, estamos en, encuéntranos en, bodas y eventos, eventos, celebraciones, grupos,
    artesanía, hecho a mano, hechos a mano, personalizados, por encargo, conciertos, próximos
    conciertos, nuevo disco, nuevo single, ya disponible, somos
    """
)
"""What firms say in a biography; two of them, and no word of one person, make one."""
ORGANISED = bag(
    """
    sl sa club asociación fundación coro banda orquesta grupo radio noticias diario revista oficial
    tienda store shop bar hotel taller estudio academia escuela colegio instituto clínica centro fm tv
    podcast memes recetas reformas servicios solutions viajes eventos
    """
)
"""Last words of the names of firms, clubs and pages."""
VENUES = listed(
    """
    recetas, trucos, consejos, noticias, fotos de, radio, podcast, canal, revista, blog, coro, banda,
    orquesta, teatro, museo, galería, biblioteca, festival, asociación, fundación, club, liga, escuela,
    estudio, taller, artesanos, cerámica, vinos, cervezas, cafés, pan, dulces, tartas, flores, regalos,
    bicis, libros, cómics, discos, vinilos, ropa, moda, zapatos, bisutería, cosmética, uñas, estética,
    spa, masajes, yoga, pilates, gimnasio, tatuajes, mascotas, tú, tu, te, contigo, vuestro, vuestra,
    usted, ustedes, vosotros
    """
)
"""What they say too, and people as well; each counts half."""
OFFERED = listed(
    """
    nuestra nueva tienda, nuestro nuevo local, nuestra nueva colección, nuestro nuevo menú, nuestra
    carta, nuestros clientes, nuestras clientas, nuestros alumnos, nuestros socios, abrimos de, abrimos
    a las, cerramos por, permaneceremos cerrados, estaremos cerrados, reabrimos, reservas en, reserva
    tu, reserva ya, reserva tu plaza, reserva tu mesa, reserva al, llámanos, escríbenos, contáctanos,
    visítanos, consúltanos, infórmate, inscríbete, apúntate, apuntate ya, no te lo pierdas, no te
    pierdas, últimas plazas, plazas limitadas, últimas unidades, hasta agotar, entradas en, entradas a
    la venta, entradas disponibles, entrada libre, entrada gratuita, entrada gratis, aforo limitado,
    envío gratis, envíos gratis, envíos a todo, % de descuento, 2x1, dos por uno, rebajas, usa el
    código, usa el cupón, código de descuento, link en bio, link en la bio, enlace en la bio, ya a la
    venta, ya disponible, nuevo capítulo ya, nuevo episodio, suscríbete, dale like, comenta abajo,
    etiqueta a, menciona a, gana un, gana una, participa, bases legales, más información en, más info
    en, os esperamos, te esperamos, los esperamos, desde toda la, de parte de todo el equipo, todo el
    equipo de, compra ya, pide ya, haz tu pedido, hacé tu pedido, consulta precios, pregunta por, precio
    especial, lee más, leer más, toda la info, mira el video completo, abre sus puertas, se complace en,
    tiene el agrado
    """
)
"""What adverts say in a post; with a word of one person, a person says it too."""
POSTED = listed(
    """
    detenido un, detenida una, detenidos, detenida, detienen a, arrestan a, detuvieron a, fue detenido,
    fue detenida, fueron detenidos, según la policía, la policía nacional, la guardia civil, policía
    local, mossos d'esquadra, fuentes policiales, fiscalía, juzgado de, audiencia provincial, tribunal
    supremo, condenado a, condenada a, condenan a, muere un, muere una, muere el, muere la, mueren,
    fallece el, fallece la, fallece un, fallece una, fallecen, fallecidos, heridos, herido grave, herido
    tras, hallan, hallado sin vida, hallada sin vida, encuentran el cuerpo, rescatados en, rescatadas
    en, rescatan a, desaparecida en, desaparecido en, última hora:, última hora |, urgente:, ahora:, el
    gobierno anuncia, el gobierno aprueba, el ministro, la ministra, el presidente del gobierno, alcalde
    de, alcaldesa de, según un estudio, un estudio revela, estudio de la universidad, incendio en,
    accidente en, choque en, terremoto de, sismo de, horóscopo de hoy, tu horóscopo, signo del zodiaco,
    qué dice tu, etiqueta a un amigo, comparte si, dale rt, da rt, rt si, rt y fav, sigue y rt, haz rt,
    sorteo, sorteamos, gana una, capítulo #, cap. #, érase una vez, había una vez, microrrelato,
    microcuento, relato corto, hilo de ficción, mi fanfic, mi fic, en wattpad, nadie absolutamente
    nadie, efemérides, tal día como hoy, un día como hoy, un hombre de # años, una mujer de # años,
    joven de # años, menor de # años, un joven de #, anciano de, policial:, judicial:, fuente:, vía @
    """
)
"""What news, quizzes and stories say."""
TOLD = listed(
    """
    elden ring, zelda, skyrim, gta, pokémon go, level #, nivel #, lvl #, fortnite, roblox, genshin,
    world of warcraft, en casa del herrero, en casa de herrero, ciudad gótica, el que a buen árbol, en
    la peli, en la película, en la serie, en el libro, en la novela, en el videojuego, en el capítulo,
    en la canción, en los sims, en el sims, en minecraft, en animal crossing, en stardew, en la
    telenovela, en el anime, en el manga, en netflix, en hbo, el protagonista, la protagonista, el
    personaje, la protagonista de, spoiler, imaginario, imaginaria, imaginarios, ficticio, ficticia, de
    mentira, en otra vida, en mi próxima vida, en la otra vida, en un universo paralelo, en un mundo
    paralelo, en mis sueños, soñé, soñé que, anoche soñé, algún día tendré, algún día seré, cuando sea
    grande, cuando sea mayor, de mayor quiero, de grande quiero, ojalá, ojala, quiero un, quiero una,
    quiero ser, quisiera, me gustaría, si yo fuera, si fuera, si tuviera, si me toca la lotería, si
    ganara, si me ganara, chiste, broma, es broma, era broma, broma:, mentira, jaja mentira, no es
    cierto, la señora de delante, el señor de delante, la del asiento, el del asiento, la de al lado le
    dice, le dice a, escuchado en, oído en el, leído en, dice una señora, dice un señor, una señora en
    el, un señor en el, en el bus una, el anuncio de, en el anuncio, en la tele, en la radio, tirando a,
    como decía, como dice el dicho, dice el refrán, refrán, meme, reto viral, letra, temazo, cantando,
    tarareando, personaje de
    """
)
"""What stands in a sentence about books, films, games, wishes and people that were overheard."""
DENIED = listed(
    """
    no tengo, no tengo ni, no tenemos, nunca tuve, nunca he tenido, nunca tuvimos, ya no tengo, no soy,
    no es mi, ni tengo, ni soy, quiero un, quiero una, quisiera un, quisiera una, necesito un, necesito
    una, ojalá tuviera, no me dejan tener, nunca fui, no fui, sin tener
    """
)
"""What says that the writer has none and is none."""
GRAND = listed(
    """
    ceo, directora, director, presidenta, presidente, reina, rey, princesa, príncipe, emperatriz,
    emperador, ministra, ministro, embajadora, embajador, jefa, jefe, doctora, doctor, experta, experto,
    especialista, profesional, campeona, campeón, licenciada, licenciado, ingeniera, ingeniero, maestra,
    maestro, becaria, becario, capitana, capitán, general, alcaldesa, alcalde, gerente, catadora,
    catador, doctorada, doctorado, máster, graduada, graduado
    """
)
"""Ranks that people give themselves for fun."""
FUN = listed(
    """
    llegar tarde, nada, mi casa, mi cama, mi sofá, mi vida, la siesta, siestas, dormir, perder,
    perderme, procrastinar, pensar, sobrepensar, comer, memes, croquetas, tacos, sarcasmo, ironía,
    drama, dramas, el drama, postureo, quejarme, quejarse, llorar, hacer nada, no hacer nada, todo,
    cañas, cervezas, pizza, chocolate, café, galletas, gatos, series, netflix, excusas, tonterías, mi
    perro, mi gato, la vida, la nada, ninguna parte
    """
)
"""What such a rank is of."""
MOCK = listed(
    """
    autoproclamada, autoproclamado, frustrada, frustrado, de mentira, imaginaria, imaginario, en mis
    ratos libres no, en la ducha, de sofá, del sofá, de salón, en otra vida, en mi cabeza, aspirante a
    nada, en mis sueños, wannabe
    """
)
"""What stands beside a job that is none."""
MEASURES = listed(
    """
    g, gr, gramos, kg, ml, l, cucharada, cucharadas, cucharadita, cucharaditas, taza, tazas, pizca,
    diente, dientes, cebolla, cebollas, huevo, huevos, zanahoria, zanahorias, patatas, papas, hojas,
    vasos, vaso, dl
    """
)
"""What follows a number in a recipe."""
KITCHEN = listed(
    """
    precalentar, precalienta, hornear, hornea, horno a, amasar, batir, bate, sofreír, sofríe, cocer,
    cuece, harina, levadura, ingredientes, receta, fuego lento, reservar, tamizar
    """
)
"""What else stands in a recipe."""
