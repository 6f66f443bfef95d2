"""Schools, courses and exams."""

from exposure.extract.languages.contract import bag, listed

SCHOOL_WORDS = bag(
    """
    academia cole colegio escuela facultad ies insti instituto liceo universidad ceip cpi cra prepa
    preparatoria secundaria primaria bachillerato conservatorio politécnico politécnica tecnológico
    conalep cbtis cetis cobach colegiata gimnasio campus facu uni uned escola institut cifp
    telesecundaria kinder parvulario ikastola cfgm esco
    """
)
"""Words inside the name of a school."""
SUBJECTS = listed(
    """
    periodismo, derecho, medicina, enfermería, psicología, magisterio, filología, historia, física,
    química, biología, matemáticas, mates, economía, ade, empresariales, arquitectura, ingeniería,
    informática, bellas artes, diseño, comunicación, veterinaria, farmacia, fisioterapia, trabajo
    social, turismo, filosofía, sociología, educación, traducción, teleco, telecomunicaciones,
    administración, ingeniería civil, ingeniería industrial, ingeniería informática, ingeniería
    mecánica, ingeniería química, ingeniería en sistemas, ingeniería de sistemas, industriales, caminos,
    aeronáutica, nutrición, odontología, logopedia, óptica, podología, criminología, relaciones
    internacionales, relaciones laborales, ciencias políticas, políticas, antropología, geografía,
    geología, ambientales, agronomía, forestales, estadística, biotecnología, bioquímica, audiovisual,
    comunicación audiovisual, publicidad, marketing, contabilidad, contaduría, finanzas, comercio,
    comercio internacional, pedagogía, educación infantil, educación primaria, educación social, inef,
    cafyd, historia del arte, musicología, arte dramático, gastronomía, kinesiología, obstetricia,
    terapia ocupacional, diseño gráfico, diseño industrial, diseño de modas, artes visuales, letras,
    lenguas, actuaria, actuaría, mecatrónica, medicina veterinaria, licenciatura, estudios ingleses,
    filología hispánica, filología inglesa
    """
)
"""Courses and subjects, before a school's name."""
TRADES = listed(
    """
    periodismo, diseño, comunicación, marketing, publicidad, contabilidad, finanzas, administración,
    informática, turismo, trabajo social, enfermería, farmacia, logopedia, relaciones laborales, diseño
    gráfico
    """
)
"""Those of them that people work in as well."""
TITLES = listed(
    """
    profe, la profe, el profe, profesora, profesor, maestra, maestro, la maestra, el maestro, señorita,
    la señorita, seño, la seño, miss, la miss, don, doña, mister
    """
)
"""Before a teacher's name."""
LESSONS = listed(
    """
    clase, examen, deberes, tarea, parcial, recreo, tutoría
    """
)
"""Behind a teacher's name."""
TEACHERS = listed(
    """
    profe, profesora, profesor, maestra, maestro, señorita, seño, miss, prof
    """
)
"""How pupils call teachers, before the name."""
UNIVERSITIES = listed(
    """
    ucm, uam, uc3m, urjc, uah, upm, uned, ub, uab, upc, upf, udg, udl, urv, uoc, us, upo, ugr, uma, uca,
    uco, uja, ual, uhu, uv, upv, uji, umh, ua, um, upct, ucam, uclm, uex, usal, uva, ule, ubu, uniovi,
    unican, upv/ehu, ehu, unavarra, upna, unav, unizar, uib, ull, ulpgc, usc, udc, uvigo, deusto,
    comillas, icade, icai, nebrija, cef, esade, iese, eae, complutense, autónoma, carlos iii,
    politécnica, la complu, la autónoma, unam, ipn, poli, uam xochimilco, uam iztapalapa, itam, itesm,
    tec de monterrey, el tec, ibero, la ibero, anáhuac, udlap, uanl, buap, uaemex, uaem, uaq, uady, uv
    xalapa, uas, uabc, unison, uaslp, uach, uat, enah, conalep, cch, cch sur, cch oriente, cch vallejo,
    cch azcapotzalco, prepa 1, prepa 2, prepa 3, prepa 4, prepa 5, prepa 6, prepa 7, prepa 8, prepa 9,
    enp, cecyt, voca, uba, utn, unlp, unc, unr, uncuyo, uns, unt, unne, unsam, untref, ungs, unq, unlam,
    uade, uca argentina, utdt, itba, ucema, cbc, exactas, fadu, fiuba, puan, uc, uchile, u de chile, la
    chile, usach, udp, uai, udec, udec concepción, pucv, utfsm, uach valdivia, uta, utalca, ufro, duoc,
    inacap, ip chile, unal, la nacional, udea, univalle, uis, uniandes, los andes, javeriana, la
    javeriana, uninorte, eafit, icesi, upb, distrital, udistrital, pedagógica, sena, uptc, unicauca,
    uni, pucp, la católica, unmsm, san marcos, ulima, upc lima, usil, upn, ucv, unsa, unsaac, unt
    trujillo, senati, tecsup, espol, epn, usfq, puce, ucuenca, ute, ula, usb, luz, ucab, umsa, umss,
    uagrm, ucb, una, fpuna, udelar, fing, ort, ucr, tec costa rica, usac, url, ues, uca el salvador,
    unah, unan, up, utp, uasd, intec, pucmm, uprrp, upr, la normal, normal superior
    """
)
"""Universities by the names that their students give them."""
CAMPUS = listed(
    """
    primer semestre, segundo semestre, tercer semestre, cuarto semestre, quinto semestre, sexto
    semestre, séptimo semestre, octavo semestre, último semestre, semestre, cuatrimestre, ciclo, primero
    de carrera, parcial, parciales, final de, finales, el final, examen, exámenes, matrícula,
    matricularme, inscripción, inscripciones, convocatoria, recuperación, tfg, tfm, tesis, tesina,
    defensa, mi facultad, la facultad, la facu, mi facu, la uni, cursada, cursando, cursar, estudio,
    estudiando, estudiar, estudiante, clase de, clases de, clase con, apuntes, biblioteca, residencia,
    colegio mayor, novatada, novatadas, erasmus, máster, doctorado, grado en, licenciatura, ingeniería,
    medicina, derecho, psicología, enfermería, pabellón, aula, examen de admisión, me aceptaron en,
    quedé en, entré a, ingresé a, admitida, admitido, becada, becado, graduación, egreso, egresada,
    créditos, asignatura, materia, rendir, rindo, recursando, recursar, previa, correlativa, promocioné,
    laboratorio de, prácticas de, profe de
    """
)
"""What stands near a university that the writer goes to."""
CLASSROOM = listed(
    """
    examen, exámenes, examen de, deberes, los deberes, la tarea, recreo, en el recreo, en clase, la
    clase, mi clase, toda la clase, todo mi salón, mi salón, clase de, castigada, castigado, castigados,
    parte, me puso un parte, expulsada, expulsado, suspendí, suspendido, aprobé, me puso un, nota,
    notas, boletín, boleta, copié, copiando, copiar, chuleta, acordeón, pizarra, pizarrón, mochila,
    uniforme, tutoría, excursión, viaje de fin de curso, fin de curso, graduación, promo, primero a,
    primero b, segundo a, segundo b, tercero a, tercero b, cuarto a, cuarto b, quinto a, quinto b, sexto
    a, sexto b, segundo medio, tercero medio, cuarto medio, primero medio, bach, bachillerato, la eso,
    secundaria, prepa, quiz, parcial, oral, exposición, exponer, expongo, trabajo en grupo, proyecto,
    feria de ciencias, educación física, mates, lengua, historia, laboratorio, biblioteca, el timbre,
    dirección, directora, director, prefecta, prefecto, preceptora, preceptor, matrícula, autorización,
    acto, abanderada, abanderado, ensayo, obra de teatro, taller de teatro, comedor, autobús escolar,
    buseta, transporte escolar, primer día de clases, vuelta al cole, último día de clase
    """
)
"""What stands near a teacher or a school that is the writer's."""
EXAMS = listed(
    """
    selectividad, la selectividad, la selec, la ebau, ebau, evau, la evau, la pau, la pevau, pevau, la
    eso, el graduado, comipems, ecoems, exani, exani-ii, examen de admisión, icfes, saber 11, prueba
    saber, la psu, la paes, paes, psu, la fuvest, examen de ingreso, cbc, ingreso a la prepa, examen de
    la prepa, bachillerato de excelencia, el mir, mir, el eir, eir, el pir, el examen de conducir
    teórico
    """
)
"""Exams that belong to an age."""
SITS = listed(
    """
    mañana, hoy, pasado mañana, la semana que viene, en # días, en junio, en julio, repaso, repasando,
    estudiando, estudiar, preparando, preparo, nervios, nerviosa, nervioso, apuntes, temario, aprobé,
    suspendí, mi nota, nota de corte, me presento, presento, hice, hago, rendir, rindo, di, doy, faltan,
    quedan, empieza, empieza el, empiezo, acabé, terminé, salí de, biblioteca, sin dormir, no he
    dormido, academia
    """
)
"""What stands near an exam that the writer sits."""
EXAMINES = listed(
    """
    corrijo, corrigiendo, mis alumnos, mis alumnas, mi hija, mi hijo, vocal de tribunal, tribunal de, el
    año que hice, cuando hice, hace años
    """
)
"""What stands near the exams of others."""
SCHOOL_YEARS = listed(
    """
    #º eso, #o eso, # eso, #º de eso, #º bachillerato, #º de bachillerato, #º bach, promoción ##, promo
    ##
    """
)
"""Phrases for a school year."""
