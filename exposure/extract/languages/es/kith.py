"""Names of friends and of animals, and names that are rather a star's."""

from exposure.extract.languages.contract import bag, listed

SHORT_NAMES = bag(
    """
    vane merche rodri memo conchi noe pili mari loli lola toñi toño paqui paco pepe pepa pepi pepita
    quique kike curro curra nacho nacha charo chelo chema chus chusa maite mayte maika mayka yoli yola
    manu manuela manolo manola lolo isa isi bea bego bel bibi caro cata ceci cris cristi cande coco coti
    dani danna dari dolo edu edi ele emi emma eli elo fabi fede fer ferchu flor fran franco gabi gaby
    gabo gonza gonzo gus guille geno inma inés iñaki iker asier ander unai aitor ainhoa nerea leire
    amaia amaya arantxa itziar garazi edurne uxue ane jon koldo patxi josu joseba gorka mikel txema txus
    jordi pau pol jofre oriol arnau biel roger martí laia mireia montse meri núria nuri àngels carme
    quim xavi xevi xisco tomeu toni tonet vicent vicen nando nuria juanca juancho juanjo juanma juampi
    juani juana josema josele joselu josé jose pepelu chechu chencho chava chavo chabela chabe chayo
    chela chelita chepe chepina chicho chila chilo chole chona chuchi chucho chuy chuyito concha cuca
    cuco cuquis dulce dulcita efra eme enri ernes esme espe estefi estela eva fanny fati feli fidel fito
    gera gertru gina gloria goyo goya gra graci grego guada guadalupe lupe lupita güera héctor huguito
    hugo ilse irma iris isma ivan iván ivonne jacin jaime jani javi javo jime jimena jisela joa joaco
    joaqui jorgito jota juli julia juliana julieta juls karli kari karla kary kata kiko kika lalo lala
    lali lara lau laurita leo lety leti lichi licha lili lily lina lisi lito lourdes luli lulu lulú lu
    luchi lucho lucha luisito luz luchita magda magali maggi malena mane maca marce marcelita maría maru
    maruja maruchi marta martuca mati mau max maxi mayra meche meli memé mica micaela migue miguelito
    mila mimi mina mire moni mónica mora moti nadia nahu nano nanis nata nati natalia neni nelly nena
    nico nicky nina nona norma oli olga omar pachi pacho pacha palo paloma pame pancho pancha panchito
    pato patri patty paty paula paulita peri petra pía pilar pipe pitu poli popi quica quino rafa ramo
    ramón raque raúl ray remi renzo richi rita rober roci rocío rolo romi rosa rosario rosi rosita rubén
    rufi sabri salva sami sandra sandri santi santino sara sebas sebita seba sergi silvi silvia sofi sol
    sole soledad sonia suso susi susana tami tamara tato tavo teo tere tete tin tina tincho tino tita
    tito titi tobi tomás tomi tomy toti trini trinidad uxía uxia vale valen valentina vero vicki vicky
    victor víctor viki viole virgi vivi wal walter wendy willy xime ximena xoán xurxo yami yani yayi yas
    yess yesi yise yohana yuli yurena zai zoe zule zulema zulma iturbe eleuterio nicanor agapito
    saturnino fermín hilario evaristo práxedes remedios angustias encarna encarni candela candelaria
    azucena amparo milagros dolores consuelo esperanza perpetua visitación asun asunción inmaculada
    presen purificación puri sagrario socorro rosalía tránsito fuencisla begoña covadonga macarena yaiza
    nayara saray tamar jessi jenni jeni jony joni brayan brian kevin yeison jeison wilmer yuri yeimy
    yurany leidy maicol estiven duván milena marisol marleny nubia omaira ofelia dayana daniela ruth
    tatiana angie yuly flaca nahuel facundo facu lautaro lauti thiago bauti bautista benja benjamín agus
    agustina agustín rami ramiro nahir abril brisa cami camila catalina delfina delfi jazmín juanse
    justi lucas luciano luqui mariano marian maribel maricarmen mariajo maripaz maripili marichu
    maritere marifer mafer majo male malen manuel matu mauri melisa mili mirta morena naza nazarena orne
    pablo paz pedro pilu renata rochi roque rosana roxana tadeo tizi tiziano uriel uli valu xiomara
    yamila yanina zaira
    """
)
"""First names and nicknames that the list has not, or that are words as well: only with a capital."""
FAMOUS = bag(
    """
    che natal seat shakira rosalía piqué messi cristiano neymar maradona ronaldo nadal alcaraz guardiola
    mbappé vinicius vini lamine yamal pedri gavi griezmann ancelotti benzema casillas iker pantoja
    preysler terelu borrego karlos arguiñano évole broncano ibai rubius auronplay thegrefg letizia
    froilán feijóo ayuso abascal rajoy zapatero aznar milei cristina evita perón macri amlo obrador
    bukele maduro chávez castro petro duque uribe boric piñera bachelet lula bolsonaro trump biden putin
    zelenski obama jesús jesucristo dios virgen papa francisco satanás bad bunny karol anuel ozuna
    maluma yankee thalía belinda anahí dulce rbd rebelde marilyn elvis jackson madonna beyoncé rihanna
    kahlo dalí picasso goya velázquez lorca cervantes quijote sancho dulcinea borges cortázar gabo
    mafalda chespirito chavo quico ñoño barbie mario luigi pikachu goku naruto bart homer lisa marge
    potter hermione frodo gandalf hamlet drácula sherlock tokio berlín nairobi denver gates elon musk
    jobs alexa siri messenger alma santa santo san domingo mayo abril julio augusto justo salvador ángel
    ángeles reyes reina amado amada barcelona madrid valencia sevilla santiago córdoba guadalupe
    asunción lima parís londres roma américa argentina china india pascua navidad noel don doña señor
    señora este ese esta nada nadie todo ni no si
    """
)
"""First names under which the press, films and songs speak of somebody, and words that are names too."""
PET_NAMES = bag(
    """
    canela firulais pituca pelusa pelusín manchas mancha manchita bola bolita bigotes bizcocho galleta
    galletita churro chuleta chorizo albóndiga croqueta empanada empanadita tofu mochi sushi nacho taco
    taquito burrito frijol frijolito garbanzo garbancito lenteja cacahuete maní avellana nuez almendra
    coco kiwi mango fresa frambuesa mora cereza trufa canelón fideo macarrón nugget nutella oreo donut
    dónut bombón turrón miel caramelo azúcar pimienta pimentón azafrán vainilla chocolate café cafecito
    capuchino latte mocca moka moca nube nubes estrellita lunita solecito trueno rayo relámpago chispa
    chispas centella tormenta niebla nieve copito copo toby rocky rex max simba nala kira kiara thor
    zeus apolo hércules rambo rocco bruno lucky bobby boby tobi laika duque duquesa princesa reina
    canelo negro negra negrita negrito blanquito blanquita blanca rubia rubio rufo sultán trasto pulga
    pulgas pulguita pirata bandido bandida gordo gordita gorda flaca pinto pinta lobo loba lobito osita
    osito oso tigre tigresa leona león pantera zorro zorra ratón ratona pitufa pitufo pitufina yoda
    chewbacca chewie groot loki odín freya nano nina nena kitty michi michifús misi misu mishu minina
    minino garfield salem silvestre bicho bicha bichito piojo piojito pepino pepinillo tomate tomatito
    calabaza calabacín brócoli lechuga remolacha rabanito boniato papita patata patatas tortilla paella
    gazpacho salmorejo mojito tequila whisky vodka cachaza ron coñac birra cervecita sidra txakoli
    pacharán peluche peluchín peludo cuqui cuquita lulo chocho chispita trapito harapo cenicienta cenizo
    ceniza carbón carbonilla tizón humo sombra noche medianoche blacky blackie snoopy scooby pluto goofy
    dumbo bambi tambor
    """
)
"""What animals are called and people hardly are."""
ACTS = listed(
    """
    me dijo, me dice, me ha dicho, me contó, me ha contado, me llamó, me llama, me ha llamado, me
    escribió, me escribe, me mandó, me manda, me ha mandado, me trajo, me trae, me ha traído, me regaló,
    me ha regalado, me regala, me prestó, me presta, me ha prestado, me robó, me debe, me hizo, me hace,
    me ha hecho, me invitó, me invita, me ha invitado, me enseñó, me enseña, me ayudó, me ayuda, me
    acompañó, me llevó, me lleva, me recogió, me recoge, me viene a, me vino a, me salvó, me convenció,
    me tiene, me tuvo, me sacó, me pidió, me pide, me preguntó, me pregunta, me dejó, me deja, me cortó,
    me pintó, me tiñó, me cuidó, me esperó, me espera, me presentó, me ganó, me gana, me puso, me pone,
    me quitó, me comió, me pasó, me pasa, me bloqueó, me debía, me avisó, nos dijo, nos contó, nos
    invitó, nos hizo, nos trajo, nos llevó, nos dejó, nos enseñó, nos ganó, nos debe, nos espera, nos
    cocinó, nos convenció, nos tiene, se casa, se casó, se ha casado, se mudó, se muda, se ha mudado, se
    fue, se va, se ha ido, se quedó, se queda, se ha quedado, se durmió, se ha dormido, se cayó, se ha
    caído, se rapó, se tiñó, se tatuó, se olvidó, se ha olvidado, se comió, se ha comido, se puso, se ha
    puesto, se pone, se rió, se ríe, se tragó, se compró, se ha comprado, se emborrachó, se operó, se
    rompió, se ha roto, se tiró, se metió, se perdió, se enfadó, se enojó, se jubila, se jubiló, se
    equivocó, se sabe, se cree, se apuntó, se afeitó, se hizo, se ha hecho, se llevó, se ha llevado, se
    acordó, se presentó, se separó, se divorció, se graduó, se recibió, se sacó, se lesionó, se peleó,
    dice que, decía que, dijo que, cree que, jura que, insiste en, sigue, siguió, llegó tarde, llegó
    con, llega tarde, llegó, ha llegado, vino, viene, ha venido, vino con, trajo, ha traído, trae,
    cocinó, cocina, ha cocinado, ganó, perdió, ha perdido, ha ganado, lloró, llora, ha llorado, cantó,
    canta, bailó, roncó, ronca, manejó, condujo, conduce, maneja, cumple, cumplió, aprobó, ha aprobado,
    suspendió, reprobó, encontró, ha encontrado, olvidó, rompió, ha roto, compró, ha comprado, vendió,
    quiere, quería, no quiere, no sabe, no vino, no viene, no llega, no contesta, no me, no ha, no se,
    ya no, ya me, ya se, ya está, todavía, aún, siempre, nunca, ha vuelto, volvió, vuelve, ha sido, ha
    dejado, dejó, dejó de, deja, tiene la, tiene un, tiene una, tiene el, tenía, está en, está con, está
    embarazada, está de, está enfadada, está enfadado, está enojada, está loca, está loco, estaba,
    estuvo, es la única, es el único, es mi, es la que, es el que, era mi, era la, hizo, ha hecho, hace,
    puso, ha puesto, sabe, sabía, contó, cuenta, propuso, propone, organizó, organiza, reservó, sacó,
    aprendió, enseña, trabaja, vive, vivía, duerme, durmió, comió, come, bebe, toma, tomó, salió, sale,
    entró, subió, bajó, corrió, corre, juega, jugó, toca, tocó, lee, escribió, escribe, pintó, pinta,
    dibujó, tejió, habla, habló, grita, gritó, mira, miró, miraba, pensó, piensa, prometió, promete,
    amenaza, amenazó, apareció, aparece, preguntó, pregunta, pidió, pide, paga, pagó, debe, llamó,
    llama, mandó, manda, cerró, abrió, aguantó, aguanta, acabó, terminó, empezó, empieza, va a, iba a,
    fue a, y yo, y yo nos
    """
)
"""What stands behind the name of a friend in everyday news."""
BELONGINGS = listed(
    """
    la boda de, la despedida de, el cumple de, el cumpleaños de, la fiesta de, la casa de, el piso de,
    el depa de, el coche de, el carro de, el auto de, la moto de, la madre de, la mamá de, el padre de,
    la hermana de, el hermano de, el novio de, la novia de, el marido de, el bar de, el perro de, la
    perra de, el gato de, la graduación de, el bautizo de, el funeral de, el entierro de, el concierto
    de, la guitarra de, los apuntes de, la tarta de, las croquetas de, la paella de, el arroz de, el
    sofá de, la terraza de, la azotea de, la furgo de, la furgoneta de, el balcón de, el patio de, el
    chisme de, los audios de, los memes de, los consejos de, los chistes de, la risa de, los ronquidos
    de, la letra de, el cuaderno de, la bici de, el abrazo de, la abuela de, el bebé de, la niña de, el
    niño de, la hija de, el hijo de
    """
)
"""What a friend has that people speak of."""
ANIMAL_ACTS = listed(
    """
    ladra, ladró, ladrando, ladrar, maúlla, maulló, maullando, ronronea, ronroneando, ronca, duerme en,
    duerme encima, se comió, se ha comido, se come, me comió, se hizo pis, se hizo pipí, se meó, se ha
    meado, se cagó, vomitó, ha vomitado, mordió, ha mordido, muerde, rompió, ha roto, destrozó, ha
    destrozado, arañó, araña, rascó, tiró, ha tirado, se escapó, se ha escapado, se subió, se ha subido,
    se metió, se esconde, se escondió, parió, ha parido, no quiere comer, no come, no ha comido, dejó de
    comer, salta, saltó, persigue, persiguió, enterró, cavó, suelta pelo, soltó, aúlla, aulló, gruñe,
    gruñó, mueve la cola, movió la cola, lame, lamió, olfatea, huele, muda, mudó, pone huevos, puso un
    huevo, puso huevos, cacarea, relincha, relinchó, pía, canta cuando, canta solo, se revuelca, se
    revolcó, trajo un ratón, cazó, ha cazado, cazando, tiene pulgas, tiene garrapatas, tiene cobija,
    cojea, cojeaba, está en celo, estrena collar, con collar, con bozal, con correa, se asusta con, le
    tiene miedo a, va al veterinario, en el veterinario, en la veterinaria, esterilizada, esterilizado,
    castrado, castrada, se quedó sin pienso, espera en la puerta, me espera en la puerta, me mira, me
    mira como, me juzga, me despierta, me despertó, no me deja dormir, se tumba, se tumbó, se echó
    encima, le ladra, juega con la pelota, tiene frío, tiene hambre
    """
)
"""What animals do."""
