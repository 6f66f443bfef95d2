"""Names of friends and of animals, and names that are rather a star's."""

from exposure.extract.languages.contract import bag, listed

SHORT_NAMES = bag(
    """
    bia jussara nélson nelson neide rute abílio abilio conceição marcelinho dudu duda zé zeca tainá manu
    teteu tico teca tati tatá tata taís thaís thais téo teo thi thiaguinho tiaguinho tião tiana tininha
    tina titi tonho tonha toninho toninha totó tuca tuti vado val valdir valdirene valdo vanda vanessa
    vânia vavá vera verinha vi vini vinícius vivi vicente wal wanda wesley washington wellington xande
    xanda xico yara iara yasmin zezé zezinho zefa zuleide zuleika zulmira zilda zélia ze zô abigail
    ademar ademir adelaide adélia afonso agenor aldair alê alex ale alemão alice alzira amanda amaral
    amélia ana aninha anabela anderson andressa angélica anselmo antónia antónio antônio aparecida cida
    aristides arlete arlindo armando arminda arnaldo astolfo augusta baltazar bárbara babi beatriz
    belmira belmiro benedita benê bene bento benta berenice betânia beth bete beto bel belinha bernardo
    bernadete brenda bruna bruno caetano caio camila cacá cadu caju calu cândida carla carlinhos carlão
    carmo carol carolzinha cássia cássio catarina cátia cauã cauê caue cecília ceci célia celso celeste
    cema chica chico chicão cíntia clara clarinha cláudia cláudio cleide cleiton cleusa cleuza clóvis
    cris cristiane crisinha dani daniela danilo dário davi davizinho dé débora deise denise deolinda
    diana diego dinis dina dinorá dirce djalma domingas domingos donato dora dorinha doralice douglas
    dulce edilene edilson edinho edmar edmilson edna edson edu eduarda elaine eliana eliane elias eliete
    elis elisa elisabete elói elza emanuel emília enzo érica érika erica ermelinda ernesto estela ester
    eugénia eugênia eulália eunice euclides eva evandro fabi fábio fabiana fabrício fafá fátima fatinha
    fê fe felipão fernanda fernandinha fernandinho filipa filipe filomena filó flavinha flávia flávio
    floriano francisca franklin fred gabi gabriela gabriel gaby geisa genésio genoveva geralda geraldo
    germana gerson gilda gil gilberto gilmar gilson giovana giovanna giovanni gisele gislaine glória
    graça gracinha graziela greice guga gugu gui guilherme gustavo guto heitor hélder helder helena
    heleninha hélia hélio heloísa helô henrique hermínia horácio hugo humberto iago idalina igor inácio
    inês ingrid iolanda iracema irene irineu isa isabela isadora isaura ísis ismael ivete ivo ivone jaca
    jacira jade jair jana janaína jandira jaque jaqueline jão jéssica jessica joana joaninha joaquim
    joaquina joca joelma jonas jorginho josefa joséli josiane josué jota ju juca juliana julinha julinho
    jurandir juraci juvenal kaio kaique kamila karina katia kátia kelly kiko kleber lais laís lala lara
    larissa laura laurinda lauro lavínia leandra leandro leila lelê lena leninha léo leo leocádia leonor
    leopoldina letícia lê lia lica lid lídia lili liliana lina lívia loló lorena lorenzo lourdes
    lourenço lu lua luana luca lúcia luciana luciano lucinda lúcio luís luisinho luiza luísa lula luzia
    mãezinha mafalda magali magda maicon maíra maiara manel manela manoel manuela mara marcela marcelo
    márcia márcio marcão marcos margarida maria mari mariana marilda marilene marília marina mário
    marisa marlene marli marta martim martinha mateus matheus matilde maurício mauro maya mel melissa
    meire mi micaela miguel miguelito milena milton mimi mirela miriam moacir mônica mónica monique
    morgana murilo nádia nanda nando natália nati natasha nena neném nenê neusa neuza neto nicole nica
    nicolas nilda nilton nina ninha nívea noêmia noémia norberto norma nuno octávio odete odília olavo
    olga olinda olívia onofre orlando oscar osmar osvaldo oswaldo otávio palmira pâmela patrícia pati
    paty paula paulinha paulinho paulo pedrinho pedro penha pepê pipa piedade plínio pri priscila quim
    quitéria quinha rafa rafael rafaela raimunda raimundo raissa raíssa ramon raquel raul rê re rebeca
    regiane regina reginaldo reinaldo renan renata renato ricardo rita ritinha rô ro robson rodolfo
    rodrigo rogério romana romeu ronaldo roni rosa rosana rosângela rosário rosinha rosilene rosimeire
    rubens rui ruth sabrina salete salomé samanta samuel sandra sandrinha santiago sara saulo sebastião
    sebastiana serafim sheila sidney silvana sílvia silvinha simone sofia sol solange sônia sónia soraia
    stela stephanie sueli suely susana suzana tadeu talita tamires tânia tarcísio telma teobaldo
    terezinha teresa teresinha tereza terê thalita tiago tomás tomé ubiratã ulisses úrsula valdemar
    valéria valentim vasco veridiana verônica verónica vilma violeta virgínia virgílio vítor vitinho
    vitória viviane wagner walter wilma yuri zacarias zequinha ziraldo
    """
)
"""First names and nicknames that the list has not, or that are words as well: only with a capital."""
FAMOUS = bag(
    """
    anitta ludmilla pabllo ivete caetano gil chico buarque xuxa faustão silvio santos hebe gugu eliana
    fátima bernardes bonner huck angélica neymar pelé garrincha romário ronaldinho vini vinícius messi
    cristiano mourinho eusébio zico endrick gabigol abel jesus deus nossa senhora lula dilma bolsonaro
    temer moro xandão moraes haddad tarcísio doria ciro marina marielle cunha aécio fhc collor getúlio
    tancredo costa sócrates ventura montenegro cavaco marcelo salazar guterres soares trump biden putin
    obama elvis beyoncé rihanna madonna taylor billie selena adele shakira gusttavo marília mendonça
    maiara maraisa leonardo zezé chitãozinho xororó simone simaria luan wesley safadão pisadinha
    tiririca odete roitman bibi nazaré tedesco carminha félix griselda tieta machado clarice drummond
    pessoa saramago camões eça bentinho capitu capitolina mônica cebolinha cascão magali barbie mario
    luigi goku naruto bart homer harry hermione frodo bella romeu julieta hamlet drácula sherlock elon
    alexa siri cleópatra santa santo são natal noel domingos vitória aparecida graça glória conceição
    piedade rosário socorro sol lua estrela flor bento benedito aurora linda rio janeiro salvador porto
    lisboa angola brasil france américa páscoa jó bíblia senhor dona seu doutor
    """
)
"""First names under which the press, films and songs speak of somebody, and words that are names too."""
PET_NAMES = bag(
    """
    paçoca pipoca farofa feijão feijoada coxinha pamonha tapioca brigadeiro cocada quindim beijinho
    mingau canjica canjiquinha cuscuz moqueca acarajé pudim goiabinha goiaba jabuticaba caju amora cacau
    chocolate bombom biscoito bolacha bolinha bolota rabanada pastel pastelzinho bolinho croquete
    chouriço linguiça salsicha salaminho mortadela presunto queijo queijinho requeijão nata manteiga mel
    melado rapadura açúcar canela pimenta cravo gengibre alecrim manjericão salsinha batata batatinha
    mandioca inhame abóbora moranga chuchu quiabo pepino jiló cebolinha tomate tofu sushi temaki nacho
    taco burrito nutella oreo toddy toddynho nescau ovomaltine guaraná fanta cachaça caipirinha cerveja
    pinga mojito tequila whisky café cafezinho cappuccino mocha moka nuvem estrela estrelinha luazinha
    trovão raio relâmpago faísca fagulha fumaça neblina neve floquinho floco flocos rex totó toby tobi
    tobias bidu rambo thor zeus apolo hércules lupi lupita bob bobby max simba nala kira luna meg
    belinha malu pretinha pretinho preta pretão neguinha neguinho branquinha branquinho branca loirinha
    malhado malhada pintado pintada caramelo caramela laranja laranjinha tigrão tigrinho tigre leãozinho
    onça oncinha pantera lobo loba ursinho ursa pitoco pituca pulga pulguinha pirata bandida bandido
    gordo gorda fofinha fofinho fofa fofo peludo peluda bigode bigodinho bigodes garfield frajola
    manchinha mancha michi miau mimi xaninha xanin bichano kitty salem dumbo scooby snoopy pluto pateta
    pingo pinguinho faruk bolão nino nina princesa duque duquesa barão sultão rainha black blacky spike
    rocky sansão golias formosa mimosa boneca pipo pipa bilu bartolomeu pantufa pantufas tareco piruças
    farrusco farrusca bobi bolinhas tejo fiel
    """
)
"""What animals are called and people hardly are."""
ACTS = listed(
    """
    me disse, me diz, me contou, me conta, me ligou, me liga, me mandou, me manda, me trouxe, me traz,
    me deu, me dá, me emprestou, me empresta, me roubou, me deve, me fez, me faz, me convidou, me
    convida, me ensinou, me ensina, me ajudou, me ajuda, me levou, me leva, me buscou, me busca, me
    salvou, me convenceu, me pediu, me pede, me perguntou, me deixou, me deixa, me pintou, me cortou, me
    esperou, me espera, me apresentou, me ganhou, me passou, me bloqueou, me avisou, me chamou, me
    chama, me ensinou a, te manda, te mandou, disse-me, contou-me, ligou-me, mandou-me, trouxe-me,
    deu-me, emprestou-me, fez-me, levou-me, veio buscar-me, ofereceu-me, ensinou-me, nos levou, nos
    trouxe, nos deu, nos chamou, nos fez, nos deve, se casou, se casa, casou, casa em, casa no, vai
    casar, se mudou, mudou, mudou-se, vai embora, foi embora, ficou, fica, dormiu, dorme, adormeceu,
    caiu, pintou, raspou, esqueceu, esqueceu-se, comeu, come, riu, ri, comprou, bebeu, bebe, bateu,
    trouxe, traz, trouxeram, chegou, chega, chegou atrasada, chegou atrasado, veio, vem, foi, foi
    buscar, cozinhou, cozinha, ganhou, perdeu, chorou, chora, cantou, canta, dançou, dança, ronca,
    roncou, dirigiu, dirige, conduz, conduziu, passou, passou em, reprovou, chumbou, encontrou, achou,
    acha que, quebrou, partiu, vendeu, quer, queria, não quer, não sabe, não veio, não vem, não chega,
    não responde, não me, não para, já não, já me, já está, ainda, sempre, nunca, voltou, volta, deixou,
    deixa, tem a, tem um, tem uma, tem o, tinha, está em, está com, está grávida, tá grávida, tá em, tá
    com, tá na, tá no, tá de, estava, é a única, é o único, é meu, é minha, é a que, é o que, era meu,
    era minha, é do tempo, fez, faz, sabe, sabia, conta, contou, lembrou, lembra, propôs, organizou,
    reservou, aprendeu, ensina, trabalha, mora, morava, vive, toma, tomou, saiu, sai, entrou, subiu,
    desceu, corre, correu, joga, jogou, toca, tocou, lê, escreveu, escreve, desenhou, fala, falou,
    gritou, grita, olha, olhou, pensou, pensa, prometeu, promete, ameaça, ameaçou, apareceu, aparece,
    perguntou, pergunta, pediu, pede, paga, pagou, deve, ligou, liga, mandou, manda, fechou, abriu,
    aguentou, acabou, terminou, começou, começa, vai, ia, jura que, jura, insiste, insiste em, diz que,
    disse que, mestra, mestrou, deu um, deu uma, e eu, faleceu, morreu, pulou, pula
    """
)
"""What stands behind the name of a friend in everyday news."""
BELONGINGS = listed(
    """
    o casamento da, o casamento do, o aniversário da, o aniversário do, o niver da, o niver do, a festa
    da, a festa do, a casa da, a casa do, o apê da, o apê do, o carro da, o carro do, a moto do, a moto
    da, a mãe da, a mãe do, o pai da, o pai do, a irmã da, a irmã do, o irmão da, o irmão do, o namorado
    da, a namorada do, o marido da, o churrasco do, o churrasco da, o bar do, o cachorro da, o cachorro
    do, o gato da, o gato do, a formatura da, a formatura do, o batizado da, o funeral do, o velório do,
    o violão do, o violão da, o caderno da, o bolo da, a feijoada da, a feijoada do, o sofá da, o sofá
    do, a varanda da, o quintal do, a fofoca da, os áudios da, os áudios do, os conselhos da, as piadas
    do, a risada da, o ronco do, a letra da, a bicicleta do, o abraço da, a avó da, a avó do, o bebê da,
    a filha da, a filha do, o filho da, o filho do
    """
)
"""What a friend has that people speak of."""
ANIMAL_ACTS = listed(
    """
    late, latiu, latindo, ladra, ladrou, mia, miou, miando, ronrona, ronronando, ronca, dorme em cima,
    dorme na minha, comeu meu, comeu minha, comeu o meu, comeu a minha, comeu o, comeu a, fez xixi, fez
    cocô, mijou, cagou, vomitou, mordeu, morde, quebrou, destruiu, rasgou, arranhou, arranha, derrubou,
    fugiu, escapou, subiu no, subiu na, entrou no armário, se esconde, se escondeu, esconde-se,
    escondeu-se, pariu, deu cria, teve filhotes, não quer comer, não come, parou de comer, pula, pulou,
    persegue, perseguiu, enterrou, cavou, solta pelo, uiva, uivou, rosna, rosnou, abana o rabo, abanou o
    rabo, lambe, lambeu, fareja, cheira, trocou de pele, bota ovo, botou ovo, botou, pôs um ovo,
    cacareja, relincha, canta de manhã, rola na, rolou na, trouxe um rato, caçou, caçando, tem pulga,
    tem carrapato, manca, tá no cio, com focinheira, com coleira, na coleira, tem medo de fogos, tem
    medo de trovão, no veterinário, na veterinária, ao veterinário, castrada, castrado, castrou, sem
    ração, me espera na porta, me olha, me olha como, me julga, me acorda, me acordou, não me deixa
    dormir, deitou, deita em cima, late para, brinca com a bolinha
    """
)
"""What animals do."""
