"""Jobs."""

from exposure.extract.languages.contract import bag, listed

JOBS = bag(
    """
    abogado abogada actor actriz administrativo administrativa aduanero aduanera afinador afinadora
    agricultor agricultora albañil alfarero alfarera ganadero ganadera apicultor apicultora arqueólogo
    arqueóloga arquitecto arquitecta artesano artesana ascensorista asesor asesora asistente astrónomo
    astrónoma auditor auditora auxiliar aviador aviadora azafato azafata bailarín bailarina barbero
    barbera barista barman barrendero barrendera bartender basurero basurera bedel bibliotecario
    bibliotecaria bioquímico bioquímica biólogo bióloga biotecnólogo biotecnóloga bombero bombera
    botánico botánica cajero cajera calderero calderera camarero camarera camarógrafo camarógrafa
    camillero camillera camionero camionera cantero cantera cantinero cantinera capataz carnicero
    carnicera carpintero carpintera carretillero carretillera cartero cartera cartógrafo cartógrafa
    castrador castradora celador celadora cerrajero cerrajera chapista charcutero charcutera chef chofer
    chófer choferesa churrero churrera cirujano cirujana cocinero cocinera colectivero colectivera
    comadrona conductor conductora confitero confitera conserje contable contador contadora
    contramaestre controlador controladora coordinador coordinadora coreógrafo coreógrafa corrector
    correctora corredor costurero costurera cristalero cristalera cuidador cuidadora curtidor curtidora
    curador curadora criminólogo criminóloga dentista delineante dependiente dependienta desarrollador
    desarrolladora decorador decoradora despachante detective dietista dibujante diseñador diseñadora
    docente dogsitter ebanista economista editor editora educador educadora electricista electromecánico
    electromecánica embalador embaladora empacador empacadora encofrador encofradora encuadernador
    encuadernadora encuestador encuestadora enfermero enfermera enólogo enóloga enterrador enterradora
    entrenador entrenadora escaparatista escayolista escenógrafo escenógrafa escolta escribano escribana
    escritor escritora escultor escultora esquilador esquiladora estanquero estanquera esteticista
    esteticien estibador estibadora estilista farmacéutico farmacéutica farolero farolera ferretero
    ferretera ferroviario ferroviaria filólogo filóloga fiscal fisio fisioterapeuta florista fogonero
    fogonera fontanero fontanera forense fotógrafo fotógrafa fotoperiodista frutero frutera fumigador
    fumigadora funcionario funcionaria gasfiter gasfíter gasolinero gasolinera geólogo geóloga geriatra
    gerocultor gerocultora gestor gestora gruista grumete guarda guardabosques guardaparque
    guardaparques guardiamarina guionista hematólogo hematóloga herrero herrera hostelero hostelera
    hilandero hilandera historiador historiadora horticultor horticultora hotelero hotelera humorista
    ilustrador ilustradora impresor impresora informático informática ingeniero ingeniera inspector
    inspectora instalador instaladora instrumentista interiorista intérprete investigador investigadora
    jardinero jardinera jornalero jornalera joyero joyera juez jueza kinesiólogo kinesióloga kiosquero
    kiosquera quiosquero quiosquera lampista lavacoches lavandero lavandera lavaplatos leñador leñadora
    librero librera limpiador limpiadora limpiacristales linotipista locutor locutora logopeda lutier
    luthier maestro maestra malabarista manicurista maquetador maquetadora maquillador maquilladora
    maquinista mariachi marinero marinera mariscador mariscadora marisquero marisquera marmolista
    masajista matarife matarratas matrona mayordomo mecanógrafo mecanógrafa mecánico mecánica médico
    médica mensajero mensajera mesero mesera mesonero mesonera meteorólogo meteoróloga microbiólogo
    microbióloga militar minero minera modista molinero molinera monitor monitora montador montadora
    mozo moza músico música naviero naviera neurólogo neuróloga niñero niñera notario notaria novelista
    nutricionista nutriólogo nutrióloga obrero obrera odontólogo odontóloga oftalmólogo oftalmóloga
    oncólogo oncóloga operador operadora operario operaria óptico óptica optometrista orfebre
    ortodoncista ortopedista paisajista panadero panadera paramédico paramédica parquetista pastelero
    pastelera pastor pastora patronista patólogo patóloga pediatra peluquero peluquera peón percebeiro
    percebeira periodista perito pescadero pescadera pescador pescadora piloto pintor pintora
    pirotécnico pirotécnica pizzero pizzera planchador planchadora plomero plomera podólogo podóloga
    poeta policía portero portera posadero posadera prensista procurador procuradora productor
    productora profesor profesora profe programador programadora projectista protésico protésica
    psicólogo psicóloga psicopedagogo psicopedagoga psiquiatra publicista químico quiropráctico
    quiropráctica radiólogo radióloga recepcionista reclutador reclutadora redactor redactora relojero
    relojera remero remera repartidor repartidora reponedor reponedora reportero reportera repostero
    repostera restaurador restauradora retablista sastre secretario secretaria sepulturero sepulturera
    serigrafista sexólogo sexóloga sociólogo socióloga socorrista soldador soldadora soldado sommelier
    somelier subtitulador subtituladora sumiller tallista tapicero tapicera taquillero taquillera
    tarotista tasador tasadora tatuador tatuadora taxista taxidermista taxidermisto tejedor tejedora
    telefonista teleoperador teleoperadora tendero tendera terapeuta titiritero titiritera tipógrafo
    tipógrafa tornero tornera torero traductor traductora tramoyista transportista trapecista
    traumatólogo traumatóloga tripulante urbanista urólogo uróloga vaquero vaquera vendedor vendedora
    verdulero verdulera veterinario veterinaria videógrafo videógrafa vigilante vinatero vinatera
    viticultor viticultora voceador voceadora vidriero vidriera yesero yesera zapatero zapatera zoólogo
    zoóloga opositor opositora becario becaria pasante residente jubilado jubilada pensionista
    prejubilado prejubilada remachador remachadora tanatopractor tanatopractora thanatopractor fresador
    fresadora matricero matricera rotulista pocero pocera pellejero pellejera percusionista guitarrista
    baterista bajista violinista pianista cantante cantautor cantautora dj actuario actuaria agrónomo
    agrónoma anestesista anestesióloga anestesiólogo obstetra partero partera ginecólogo ginecóloga
    dermatólogo dermatóloga endocrino endocrina internista urgenciólogo urgencióloga odontopediatra
    fonoaudiólogo fonoaudióloga instrumentadora ministra concejal concejala alcalde alcaldesa chambelán
    tianguista vendimiador vendimiadora temporero temporera recolector recolectora chapucero gerente
    supervisor supervisora encargado encargada youtuber streamer influencer bloguero bloguera podcaster
    tiktoker freelance freelancer autónomo autónoma emprendedor emprendedora desempleado maletero
    maletera cochero cochera bicitaxista mototaxista mototaxi microbusero combi taquero taquera tamalero
    tamalera elotero elotera aguador aguadora pepenador pepenadora cartonero cartonera canillita
    lustrabotas bolero luchador boxeador boxeadora futbolista arquero ciclista jockey jinete árbitro
    árbitra ajedrecista manicura pedicuro callista cosmiatra cosmetólogo cosmetóloga depiladora
    trenzadora peinadora bordador bordadora corsetera sombrerero sombrerera marroquinero marroquinera
    talabartero talabartera guarnicionero guarnicionera cestero cestera mimbrero luthiera vitralista
    ceramista grabador grabadora calígrafo calígrafa cineasta montajista sonidista iluminador
    iluminadora utilero utilera apuntador apuntadora regidor regidora acomodador acomodadora animador
    animadora cuentacuentos payaso payasa mago magas ilusionista analista archivista ayudante
    catedrática comercial consultor consultora doctor doctora enfermería granjera granjero guardia jefa
    kelly politóloga sargento técnica técnico
    """
) | frozenset(
    listed(
        """
        auxiliar de enfermería, auxiliar de vuelo, auxiliar administrativa, auxiliar administrativo,
        auxiliar de farmacia, técnico de rayos, técnica de laboratorio, técnico de laboratorio, técnica
        de emergencias, técnico de emergencias, camarera de pisos, kelly, guardia nocturno, guardia
        nocturna, guardia de seguridad, guardia civil, guardia forestal, agente inmobiliaria, agente
        inmobiliario, agente de viajes, agente comercial, agente forestal, policía local, policía
        nacional, jefa de cocina, jefe de cocina, ayudante de cocina, pinche de cocina, mozo de almacén,
        moza de almacén, jefa de sala, jefe de sala, operaria de limpieza, señora de la limpieza,
        empleada doméstica, empleada de hogar, ama de casa, amo de casa, community manager, project
        manager, personal trainer, entrenadora personal, entrenador personal, data analyst,
        desarrolladora web, desarrollador web, diseñadora gráfica, diseñador gráfico, trabajadora
        social, trabajador social, maestra jardinera, maestra de infantil, maestra de primaria,
        profesora de instituto, profesor de secundaria, conductora de bus, conductor de autobús, chofer
        de camión, chófer de ambulancia, piloto de drones, controladora aérea, controlador aéreo,
        asistente dental, higienista dental, corredora de seguros, agente de seguros, visitadora médica,
        visitador médico, médica de familia, médico de familia, médico rural, médica rural, médico
        residente, enfermera de quirófano, maestro de obra, maestro mayor de obras, peón de obra, jefa
        de obra, jefe de obra, gruista de puerto, guía turística, guía turístico, guía de montaña,
        monitora de comedor, monitor de tiempo libre, dueña de un bar, funcionario público, funcionaria
        pública, empleado público, empleada pública, empleado de banca, empleada de banca, operador de
        grúa, operador de maquinaria, recogedora de fresa, jornalero del campo, cuidadora de mayores,
        cuidador de ancianos, director de orquesta, directora de coro, técnico de sonido, técnica de
        sonido, técnico superior, ingeniera civil, ingeniero civil, ingeniero en sistemas, técnico
        electricista, técnico informático, analista de datos, analista contable
        """
    )
)
"""Words that are jobs, or end one."""
