"""Work and employers."""

from exposure.extract.languages.contract import bag, listed

WORKS_AT = listed(
    """
    trabajo en, trabajo para, trabajando en, trabajando para, curro en, currando en, laburo en,
    laburando en, chambeo en, chambeando en, camello en, pego en, empleada en, empleado en, mi turno en,
    prácticas en, pasantía en, becaria en, becario en, contratada en, contratado en, me contrataron en,
    me contratan en, me cogieron en, me han cogido en, me han contratado en, entré a trabajar en, empecé
    a trabajar en, empecé en, fichada por, fundadora de, fundador de, cofundadora de, cofundador de,
    dueña de, dueño de, empleada de, empleado de, operaria en, operario en, mi puesto en, mi curro en,
    mi chamba en, mi laburo en, mi pega en, mi trabajo en
    """
)
""""I work at"."""
WORKS_AS = listed(
    """
    trabajo de, trabajo como, curro de, curro como, laburo de, laburo como, chambeo de, chambeo como, mi
    trabajo de, trabajando de, trabajando como, currando de, me gano la vida como, me gano la vida de,
    ejerzo de, ejerzo como, estoy de, entré de, entré como, me contrataron de, me contrataron como
    """
)
""""I work as a"."""
EMPLOYERS = listed(
    """
    mercadona, carrefour, el corte inglés, lidl, aldi, eroski, consum, alcampo, hipercor, bonpreu,
    caprabo, ahorramás, gadis, froiz, covirán, leroy merlin, ikea, decathlon, zara, inditex, bershka,
    pull&bear, stradivarius, primark, h&m, mediamarkt, media markt, fnac, worten, telepizza, domino's,
    burger king, mcdonald's, mcdonalds, kfc, starbucks, vips, rodilla, 100 montaditos, foster's
    hollywood, goiko, glovo, uber, cabify, just eat, amazon, seur, mrw, correos, correos express, dhl,
    ups, gls, nacex, renfe, adif, iberia, vueling, ryanair, aena, telefónica, movistar, vodafone,
    endesa, iberdrola, naturgy, repsol, cepsa, bbva, santander, banco santander, caixabank, la caixa,
    sabadell, bankinter, unicaja, kutxabank, mapfre, mutua madrileña, indra, accenture, deloitte, kpmg,
    ey, pwc, capgemini, atento, konecta, teleperformance, ilunion, prosegur, securitas, eulen, clece,
    acciona, ferrovial, fcc, seat, renault, ford almussafes, mercedes vitoria, michelin, airbus,
    navantia, bimbo, campofrío, elpozo, damm, mahou, estrella galicia, coca cola, pepsico, nestlé,
    danone, oxxo, soriana, chedraui, walmart, bodega aurrera, aurrera, coppel, elektra, palacio de
    hierro, sanborns, farmacias guadalajara, farmacias similares, costco, sam's, sam's club, cinépolis,
    cinemex, telmex, telcel, televisa, tv azteca, pemex, cfe, imss, issste, banorte, bbva bancomer,
    bancomer, banamex, cemex, femsa, rappi, didi, mercado libre, estafeta, coto, la anónima, chango más,
    easy, frávega, garbarino, mostaza, havanna, ypf, edenor, edesur, aysa, anses, afip, telecom, banco
    nación, banco provincia, galicia, globant, techint, arcor, quilmes, aerolíneas argentinas, ypf full,
    falabella, ripley, sodimac, lider, líder, tottus, santa isabel, unimarc, cencosud, banco estado,
    bancoestado, codelco, entel, wom, latam, cruz verde, salcobrand, farmacias ahumada, almacenes ara,
    d1, olímpica, carulla, alkosto, homecenter, bancolombia, davivienda, avianca, ecopetrol, epm, crepes
    & waffles, juan valdez, frisby, plaza wong, inkafarma, mifarma, bcp, interbank, backus, supermaxi,
    mi comisariato, farmatodo, la sexta, telecinco, antena 3, rtve, la vanguardia, el mundo, cadena ser,
    canal sur, el hormiguero
    """
)
"""Firms that many work for, so that their names need no capital."""
WORDS_TOO = bag(
    """
    dia día galicia orange mango vea disco easy coto paris tía metro gloria ara éxito jumbo líder lider
    ripley personal claro mostaza liverpool santander vips rodilla wong d1 aurrera entel seat zara gls
    uber
    """
)
"""Employers' names that are words as well, so that they need a capital."""
SHOP_FLOOR = listed(
    """
    mi turno, turno de, doble turno, de turno, mi jefe, mi jefa, el jefe, la jefa, mi encargada, mi
    encargado, la encargada, el encargado, supervisora, supervisor, compañeros, compañeras, compis, mi
    uniforme, el uniforme, el chaleco, inventario, reponiendo, reposición, reponer, cajera, cajero, en
    caja, en la caja, la caja registradora, en sala, almacén, de cierre, cierro hoy, abro hoy, de
    apertura, me toca abrir, me toca cerrar, fichar, ficho, fichando, nómina, me pagan, me explotan, me
    despidieron, me han renovado, me renuevan, contrato, indefinido, fijo, fija, clientes, clientas, los
    clientes, una clienta, un cliente, entrevista, prácticas, primer día, último día, renuncié,
    renuncio, años aguantando, quincena, horas extra, horas extras, el descanso, mi descanso, la
    taquilla, el vestuario, sala de personal, oficina, curro, chamba, laburo, pega, trabajo, currando,
    laburando, chambeando, trabajando, jornada, turnos, me debe una terapia, me debe, nos pagan, nos
    han, no me paga, ni siquiera me paga
    """
)
"""What stands beside an employer's name where somebody works there."""
BOUGHT = listed(
    """
    compré, compramos, he comprado, comprado en, comprar en, voy a comprar, fui a comprar, de compras,
    haciendo la compra, la compra del, oferta, ofertas, rebajas, descuento, precio, a mitad de precio,
    en oferta, pedido, mi pedido, devolución, devolver, reclamación, reclamar, atención al cliente, me
    ha llegado, no me llega, mi paquete, mi factura, tarifa, mi vuelo, acciones de, bolsa, ibex
    """
)
"""What stands beside it where somebody buys there."""
INSTITUTIONS = bag(
    """
    hospital clínica sanatorio residencia ambulatorio consultorio ayuntamiento municipalidad alcaldía
    diputación banco caja grupo hotel hostal farmacia ferretería panadería pastelería carnicería
    pescadería imprenta editorial librería periódico diario radio fábrica aceros talleres taller
    transportes autobuses laboratorios laboratorio seguros bodegas construcciones constructora
    cooperativa conservas muebles textiles hilaturas curtidos metalúrgica siderúrgica cementos
    astilleros cervecería restaurante asador cafetería bar panificadora lácteos frigorífico granja
    agencia consultora gestoría notaría bufete despacho inmobiliaria juzgado comisaría cuartel museo
    teatro biblioteca gimnasio supermercado supermercados autoservicio mercado almacenes ferrocarriles
    minera refinería petroquímica
    """
)
"""Words that begin or end the names of places of work."""
SITES = listed(
    """
    hospital, clínica, sanatorio, residencia, residencia de mayores, geriátrico, ambulatorio, centro de
    salud, consultorio, posta, ayuntamiento, municipalidad, alcaldía, diputación, juzgado, notaría,
    bufete, despacho, gestoría, asesoría, inmobiliaria, agencia, consultora, estudio de arquitectura,
    estudio, banco, sucursal, caja rural, hotel, hostal, parador, camping, farmacia, óptica, ferretería,
    panadería, pastelería, confitería, heladería, carnicería, pescadería, frutería, verdulería,
    mercería, papelería, librería, juguetería, joyería, peluquería, barbería, lavandería, tintorería,
    imprenta, editorial, redacción, diario, periódico, radio, emisora, canal, fábrica, planta, aceros,
    acería, taller, talleres, astillero, astilleros, mina, cantera, refinería, cementera, laboratorio,
    laboratorios, almacén, nave, polígono, centro logístico, centro de distribución, bodega, bodegas,
    almazara, viña, finca, granja, matadero, frigorífico, conservera, cooperativa, constructora,
    transportes, autobuses, cochera, cocheras, estación, aeropuerto, puerto, lonja, gasolinera, estación
    de servicio, peaje, parking, súper, supermercado, supermercados, hipermercado, autoservicio,
    mercado, tienda, zapatería, boutique, perfumería, restaurante, mesón, asador, taberna, marisquería,
    cafetería, bar, pizzería, hamburguesería, chiringuito, discoteca, cine, teatro, museo, biblioteca,
    archivo, polideportivo, piscina municipal, gimnasio, guardería, ludoteca, comisaría, cuartel, parque
    de bomberos, bomberos, tanatorio, funeraria, cementerio, seguros, aseguradora, call center, maquila,
    maquiladora, ingenio, plantación, invernadero, empaque, despensa, minera, textiles, panificadora,
    embotelladora, cervecería, cementos, muebles, metalúrgica, siderúrgica, curtiembre, rotisería,
    almacenes, kiosco, quiosco, corralón, aserradero, tambo, obra social, mutua, policlínico,
    dispensario, veterinaria, clínica veterinaria, protectora
    """
)
"""Places of work before their names."""
AT_WORK = listed(
    """
    inventario, nómina, mi nómina, el finiquito, horas extra, horas extras, turno de noche, turno de
    tarde, turno de mañana, turno noche, turno partido, doble turno, mi turno, turno de trece horas,
    turno de doce horas, saliente de guardia, de guardia, guardia de 24, fichar, fichaje, ficho, el
    reloj de fichar, el fichador, marcar tarjeta, checador, checo a las, mi jefe, mi jefa, el jefe, la
    jefa, jefa de planta, el encargado, la encargada, mi encargada, mi encargado, supervisora,
    supervisor, capataz, recursos humanos, de rrhh, de personal, comité de empresa, el sindicato,
    reunión de equipo, compañeros de trabajo, compañeras de trabajo, compi del curro, los del turno,
    comida de empresa, cena de empresa, cesta de navidad, aguinaldo, uniforme, la taquilla, vestuario,
    máquina de café, la impresora, el servidor, se cayó el sistema, se cae el sistema, no hay sistema,
    el excel, powerpoint, primer día de trabajo, mi primer día, mi último día, primera semana,
    entrevista de trabajo, me han ascendido, me ascendieron, me han renovado, periodo de prueba, período
    de prueba, contrato indefinido, contrato temporal, me hace pastel, me paga, no me paga, ni siquiera
    me paga, me pagan, nos pagan, plus de nocturnidad, turnicidad, planta 3, planta 2, planta 4, box 4,
    urgencias, no hay camas, no había camas, pacientes, clientes, la clientela, comensales, comandas, la
    caja no cuadra, cuadrar la caja, hacer caja, el mostrador, detrás del mostrador, detrás de la barra,
    cocina, la plancha, el pase, el almacén, palets, palés, carretilla, la cinta, cadena de montaje, la
    línea, línea de montaje, pedidos, reparto, ruta de reparto, la furgoneta, cierre de edición,
    portada, redacción, rotativa, ven a verme, venid a verme, pasen a verme, aquí me tienen, aquí me
    tenéis, me debe una terapia, llevo # años, # años aquí, años de servicio, antigüedad, jornada,
    jornada intensiva, descanso de, la hora del bocadillo, en la misma chamba, en la chamba, en el
    curro, en el laburo, en la pega, chambeando, laburando, currando
    """
)
"""What is said at work and hardly anywhere else."""
TEACHES = bag(
    """
    profe profesor profesora maestra maestro docente seño tutora tutor conserje bedel orientadora
    orientador monitora monitor directora director catedrático catedrática interina interino
    """
)
"""Jobs at schools."""
