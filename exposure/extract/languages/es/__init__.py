"""Spanish (started; no native speaker has read it yet)."""

from exposure.extract.languages.contract import Language, bag, gathered, grouped, listed
from exposure.extract.languages.es import jobs, kith, leisure, nobody, people, school, work

LANGUAGE = Language(
    code="es",
    common=bag(
        """
        al años como con cuando de del desde día el en es esta este estoy está hasta hay hoy la las lo
        los me mi muy más no nos para pero por porque que se si sin soy su te todo tu un una y ya yo ha
        he han esa ese eso otra otro ni sus mis les le unos unas también tan tiene tengo ahora donde
        siempre nunca nadie alguien después entre hace vez eres son fue era ser aquí así casi cada
        tampoco mejor dos hola gracias
        """
    ),
    regions=listed("ES, MX, AR, CO, CL"),
    me=listed(
        """
        yo, mi, mis, me, mí, soy, estoy, tengo, vivo, trabajo, estudio, nos, nuestro, nuestra,
        voy, vamos, conmigo, llevo, cumplo, empiezo, quiero, puedo, nuestros, nuestras,
        necesito, salgo, entro, tomo, entreno, hago, ando, puse, compré, empecé, entré,
        terminé, perdí, gané, cobro, gano, debo, llegué, llego, vuelvo, duermo, lloro, siento,
        pienso, creo que, odio, extraño, estudié, nací, crecí, mudé, tomé, subí, aprendí,
        adopté, renuncié, conseguí, pasé, hice, tejo, pinto, toco, bailo, corro, leo, cocino,
        doy clases, aprobé, reprobé, cumplimos, vivimos, tenemos, somos, estamos, salimos,
        llegamos, nosotros, nosotras, mía, mío, mis viejos, pillo, cojo, agarro, recién salgo
        """
    ),
    mine=listed(
        """
        mi, mis, nuestro, nuestra, nuestros, nuestras
        """
    ),
    be=listed("soy, yo soy"),
    unreal=listed(
        """
        ojalá, si fuera, si tuviera, me gustaría, soñé, imagina, quisiera, dijo, como si, en
        la peli, en la película, en la serie, en el libro, en la novela, en el capítulo, en el
        juego, la protagonista, el protagonista, la historia, el personaje, si yo tuviera, si
        viviera, si tuviese
        """
    ),
    past=listed(
        """
        fui, fuimos, estuve, estuvimos, era, ayer, la semana pasada, el año pasado, hace, volvimos
        """
    ),
    numbers=listed("un, una, dos, tres, cuatro"),
    joiners=bag("& de del el la las los san santa y"),
    not_names=bag(
        """
        abril agosto diciembre domingo el enero febrero hoy jueves julio junio la las los lunes martes
        marzo mayo mañana mi miércoles no noviembre octubre pero que septiembre sábado sí un una viernes
        y yo
        """
    ),
    at=listed("at, arroba"),
    dot=listed("dot, punto"),
    follow_me=listed(
        """
        sígueme, seguidme, agrégame, agréguenme, agregame, seguime, síganme, añádeme,
        añadidme, búscame, búsquenme
        """
    ),
    other_account=listed(
        """
        otra cuenta, nueva cuenta, cuenta nueva, segunda cuenta, cuenta de arte, cuenta
        secundaria, cuenta privada, otra cuenta solo, cuenta de respaldo, segundo perfil,
        nuevo perfil, perfil nuevo
        """
    ),
    phone_cues=listed(
        """
        llámame, llamadme, escríbeme, escribidme, escribirme, mi número, mi móvil, mi
        teléfono, mi celular, mi cel, mi whatsapp, mándame, mandadme, número nuevo, nuevo
        número, contáctame, mi tel, cambiado de móvil, este es mi número, mi nuevo móvil, mi
        nuevo celular, bizum, por si me, guardad mi, guárdame, agéndame, wasap, wsp, wpp,
        whatsapp al, llámenme, llamame, llamenme, escríbanme, escribime, mandame, mándenme, me
        mande, me manden, me escriba, me escriban, me llamen, me llame, mi fijo, fijo de,
        cambié de número, cambié el número, cambié de cel, perdí el cel, agendame, agendenme,
        anoten mi, anoten, apunten, pásame, por interno
        """
    ),
    business=listed(
        """
        reservas, pedidos, abierto, abre, abren, cerrado, cierra, horario, entradas, síguenos,
        visítanos, oferta, alquiler, se vende, línea de ayuda, atención al cliente,
        restaurante, tienda, aforo, encargos, pedidos al, bar, cocina abierta, carta, envíos,
        descuento, promoción, cita previa, llámenos, llama ya, clientes, nuestros clientes,
        venta, sorteo, domicilio, a domicilio, info, información, escríbenos, emergencias,
        abrimos, os esperamos, los esperamos, te esperamos, reserva ya, se busca, se alquila,
        se renta, vacante, cerramos, llame al, llame ya, línea gratuita, inscripciones,
        delivery
        """
    ),
    my_name=listed("me llamo, mi nombre es"),
    years_old=listed("años, añitos"),
    aged=listed("cumplo, cumplí, hoy cumplo, acabo de cumplir, tengo, voy a cumplir, edad"),
    after_age=listed("y, hoy, mañana, el, pero, ya, jaja"),
    born=listed("nací en, nací el, nacido en, nacida en, nacida el, nacido el"),
    my_birthday=listed("mi cumpleaños es el, mi cumple es el, cumplo años el, mi cumple es"),
    birthday=listed("cumpleaños, cumple"),
    birthday_today=listed("hoy es mi cumpleaños, hoy es mi cumple, hoy cumplo años, es mi cumple"),
    months=grouped(
        """
        enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago,
        septiembre sep sept, octubre oct, noviembre nov, diciembre dic
        """
    ),
    lives_in=listed(
        """
        vivo en, vivimos en, viviendo en, me mudé a, me he mudado a, nos mudamos a, mi piso en, mi casa
        en, resido en
        """
    ),
    comes_from=listed("soy de, originaria de, originario de, de"),
    in_=listed("en"),
    not_in=bag("creo experta experto nacida nacido"),
    countries=frozenset(
        listed(
            """
        andalucía, ar, argentina, asturias, bolivia, cataluña, chile, cl, colombia, costa rica, cuba,
        ecuador, es, españa, galicia, guatemala, mx, méxico, panamá, paraguay, perú, uruguay, venezuela
        """
        )
    ),
    lives_at=listed(
        """
        vivo en, vivimos en, mi dirección es, mi casa está en, mi piso está en, nuestra casa está en
        """
    ),
    street_first=listed("calle, c/, avenida, avda, av, plaza, paseo, camino, carrer, travesía"),
    studies_at=listed("estudio en, estudiando en, estudiante en, estudiante de"),
    attends=listed("voy al, voy a la, mi instituto es, mi cole es, alumna del, alumno del"),
    job_at=listed("@, en el, en la, del, de la"),
    bare_kin=listed("mamá, papá, mi madre, abuela"),
    kin_adjectives=listed("querida, querido, pequeña, pequeño, gran"),
    kin_after=listed("mayor, menor, pequeña, pequeño, gemela, gemelo, mediana, mediano"),
    every=listed("todos los, todas las, cada, los"),
    weekdays=grouped(
        """
        lunes, martes, miércoles, jueves, viernes, sábado sábados, domingo domingos
        """
    ),
    day_words=listed("mañanas, tardes, noches, días, mañana, tarde, noche"),
    oclock=listed("h, hs, horas, am, pm, de la tarde, de la mañana"),
    clock_before=listed("a las, a la"),
    rides=listed("cojo el, tomo el, pillo el"),
    vehicles=listed("bus, autobús, tren, metro, tranvía, cercanías"),
    going=listed(
        """
        nos vamos a, me voy a, voy a, vamos a, viajo a, viajamos a, rumbo a, camino a, volamos a, vuelo
        a, salgo para, salimos para, nos vamos, me voy, días en, semana en, semanas en, vacaciones en,
        días a, semana a, semanas a
        """
    ),
    leaving_when=listed(
        """
        mañana, pasado mañana, esta noche, este finde, este fin de semana, la semana que
        viene, el próximo mes, el lunes, el martes, el miércoles, el jueves, el viernes, el
        sábado, el domingo, este verano, una semana, dos semanas, diez días, unos días, quince
        días, cinco días, tres días, cuatro días, un mes, el finde, este jueves, este viernes,
        este sábado, este domingo, este lunes, la próxima semana, el mes que viene, en dos
        días, en tres días, en una semana, hoy a la noche, el finde largo, estas vacaciones
        """
    ),
    bare_when=listed("este finde, una semana"),
    back=listed("vuelvo el, volvemos el, de vuelta el, regreso el, regresamos el"),
    staying=listed("estamos en, estoy en, estaremos en, fuera, de vacaciones"),
    from_=listed("del, desde el, de"),
    to=listed("al, hasta el, a"),
    until=listed("hasta"),
    empty=listed(
        """
        casa vacía, piso vacío, casa sola, solo en casa, sola en casa, sin nadie en casa
        """
    ),
    countdown=listed("días para, días hasta"),
    here=listed("estoy en, estamos en, recién llegada a, acabo de llegar a"),
    now=listed("ahora mismo, ahora, en este momento"),
    loves=listed("amo, me gusta, me encanta, fan de, amante de, apasionada de, apasionado de"),
    wants_work=listed(
        """
        busco trabajo, buscando trabajo, en busca de trabajo, busco piso, busco habitación
        """
    ),
    money=listed(
        """
        me han despedido, me despidieron, mi sueldo, mi nómina, mi hipoteca, perdí mi trabajo, he
        perdido el trabajo
        """
    ),
    documents=listed(
        """
        mi pasaporte, mi dni, mi carnet de conducir, mi tarjeta de embarque, mi nie,
        mi tarjeta sanitaria, mi permiso de residencia, mi número de la seguridad social,
        mi carnet de identidad, mi carné de identidad, mi cédula, mi curp, mi visado
        """
    ),
    firsts=listed(
        """
        mi primera mascota fue, mi primer perro fue, mi primer coche fue un, mi primer cole fue
        """
    ),
    hard=listed(
        """
        me siento sola, me siento solo, no tengo amigos, odio mi vida, nadie me entiende, quiero irme de
        casa
        """
    ),
    adverts=listed(
        """
        se busca, se buscan, se solicita, se solicitan, se necesita, se requiere, vacante,
        vacantes, oferta de empleo, enviar cv, mandar cv, envía tu cv, contratamos, buscamos
        personal, incorporación inmediata, se vende, se alquila, se renta, se traspasa,
        agencias no, reserva ya, desde solo, créditos, préstamos, sin buró, inscríbete,
        inscripciones abiertas, últimas plazas, entradas a la venta, te esperamos, os
        esperamos, los esperamos, gratis para
        """
    ),
    **gathered(jobs, kith, leisure, nobody, people, school, work),
)
