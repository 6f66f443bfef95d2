"""Pastimes and animals."""

from exposure.extract.languages.contract import bag, listed

HOBBIES = bag(
    """
    academia acordeão acrobacia acrílica aerografia aeromodelismo aikido alpinismo anime animes aquarela
    aquarelas aquários aquarismo arco-e-flecha artesanato astrologia astronomia atletismo axé badminton
    balé ballet bandolim baralho basquete basquetebol bateria beach bicicleta bike bilhar billar
    birdwatching biscuit bloco bmx boliche bonsai bonsais bordado bordar bossa bots bowling boxe bocha
    bocce bumba bricolage caça cachoeira cachoeiras calistenia camping canoagem cantar cantoria capoeira
    caratê carimbó carnaval carpintaria cartola cavaco cavaquinho caminhada caminhadas caligrafia
    cerâmica choro chorinho ciclismo cinema cinemas clarinete coleções colombofilia colagem colecionismo
    columbofilia concertina congada contrabaixo coral corais corrida corridas costura costurar cozinhar
    crochê crochet crossfit culinária cordel corneta d&d damas dança dançar danças dardos desenhar
    desenho dj dnd dominó doramas drones duatlo dublagem enduro equitação escalada escotismo escutismo
    esgrima esportes fado fanfics fantasia ficção figurinhas filatelia filmes flauta fliperama folclore
    forró fortnite fotografia frescobol frevo funko funk futebol futsal futevôlei futmesa gaita gaitas
    ganza ginástica golfe grafite guitarra hapkidô handebol hidroginástica hipismo horta hortas impro
    ioga jardim jardinagem jazz jiu jiu-jitsu jiujitsu jogos jongo judô karaokê karatê kart kitesurf
    kizomba kpop k-pop kuduro lego leitura ler libras literatura livros lol lettering luta lutas macramê
    magic mangá mangás maquetes maracatu maratona maratonas marcenaria marionetes meditação mergulho
    miniaturas minecraft modelagem montanhismo motocross motos moto muay música musculação mtb nadar
    natação novelas numismática óperas orquídeas origami orgânicos padel pagode palavras-cruzadas
    parapente parkour patchwork patinação patins pedal pedalar pelada pesca pesqueiro petanca piano
    pilates pingue-pongue pintar pintura pipa pipas pisadinha plantas podcasts poesia poker pokémon
    pokemon pole pôquer quadrilha quadrinhos quebra-cabeça quebra-cabeças quilting rafting rally rap
    rapel rádio-amador radioamadorismo reggae remo repente restauração robótica rock rolê rpg rugby
    samba sambas sanfona saxofone sax séries sertanejo skate skatismo slackline snorkel softbol squash
    sueca surf surfe suculentas sudoku stand-up taekwondo tai-chi tamborim tambores tango tapeçaria
    tarot tarô teatro teclado tênis ténis tereré tiro trail trekking tricô tricot trilha trilhas triatlo
    triathlon trombone trompete truco tuba tunas ukulele ukelele valorant vaquejada vela viagens viajar
    vinil vinis videogame videogames viola violão violino violoncelo vôlei vôo volei voleibol wakeboard
    warhammer windsurf xadrez xilogravura yoga zouk zumba acampamento amigurumi andebol aves baixo
    berimbau boardgames bodyboard btt canto confeitaria corredor corredora cosplay crochetar crônicas
    dorama fifa fps freefire games genshin hip-hop hqs hóquei jitsu k-drama kdrama kdramas kickboxing
    legos malhar observação pandeiro poemas rima roblox scrapbook slam tambor tennis tricotar tuna zelda
    """
) | frozenset(
    listed(
        """
        ponto cruz, ponto russo, pombos-correio, pombo-correio, jogos de tabuleiro, jogo de tabuleiro,
        rpg de mesa, futebol de mesa, futebol americano, futebol de botão, tênis de mesa, ténis de mesa,
        vôlei de praia, beach tennis, stand up paddle, corrida de rua, corridas de rua, trilha e
        cachoeira, samba de roda, roda de samba, roda de choro, bateria de escola de samba, escola de
        samba, dança do ventre, dança de salão, dança contemporânea, bumba meu boi, boi bumbá, tambor de
        crioula, literatura de cordel, quadrilha junina, música ao vivo, música sertaneja, viola
        caipira, moda de viola, canto coral, rancho folclórico, bombos, cante alentejano, marchas
        populares, grupo coral, banda filarmónica, filarmónica, tuna académica, pesca esportiva, pesca
        desportiva, pesca submarina, tiro com arco, arco e flecha, fotografia analógica, fotografia de
        aves, observação de aves, plantas carnívoras, horta orgânica, fermentação natural, pão caseiro,
        cerveja artesanal, figurinhas da copa, álbum de figurinhas, carros antigos, miniaturas de
        carros, trens em miniatura, cubo mágico, filmes de terror, ficção científica, cinema mudo,
        novelas mexicanas, séries coreanas, clube do livro, escrita criativa, palavras cruzadas, fórmula
        1, moto gp, caça ao tesouro, cama de gato, pole dance, tecido acrobático
        """
    )
)
"""Things people do for pleasure."""
LIKES = listed(
    """
    jogo, jogo na, toco, pratico, treino, danço, coleciono, colecciono, cultivo, pinto, faço, amo,
    adoro, curto, aprendo, aprendendo, estou aprendendo, tô aprendendo, comecei a aprender, comecei no,
    comecei na, voltei pro, voltei pra, voltei para o, voltei para a, me inscrevi no, me inscrevi na, me
    matriculei no, aulas de, minha aula de, aula de, oficina de, curso de, grupo de, clube de, partida
    de, torneio de, campeonato de, ensaio de, ensaio do, ensaio da, proibida de jogar, viciada em,
    viciado em, fissurada em, apaixonada por, apaixonado por, amante de, minha paixão é, meu hobby é, fã
    de, gosto de, gosto muito de
    """
)
""""I play", "I love"."""
PETS = listed(
    """
    cachorro, cachorra, cachorrinho, cachorrinha, cachorros, cachorras, catioro, doguinho, doguinha,
    dog, cão, cães, cadela, cadelinha, cadelas, cãozinho, cachorrada, filhote, filhotes, vira-lata,
    vira-latas, viralata, viralatas, caramelo, gato, gata, gatinho, gatinha, gatos, gatas, gatinhos,
    gatinhas, gatão, bichano, bichana, felino, felina, felinos, coelho, coelha, coelhinho, coelhinha,
    coelhos, hamster, hamsters, porquinho, porquinha, papagaio, papagaia, louro, calopsita, calopsitas,
    periquito, periquita, periquitos, canário, canários, agapornis, cacatua, arara, maritaca, curió,
    coleiro, trinca-ferro, pintassilgo, cavalo, égua, potro, potra, pônei, pónei, burro, burra, jumento,
    jumenta, mula, jegue, tartaruga, tartarugas, jabuti, jabutis, cágado, iguana, lagarto, gecko, cobra,
    jiboia, camaleão, axolote, sapo, perereca, peixe, peixes, betta, beta, carpa, aquário, galinha,
    galinhas, galo, galos, pintinho, pintinhos, pato, pata, patos, ganso, marreco, codorna, codornas,
    peru, pomba, pombos, pombo, cabra, cabrita, cabras, bode, ovelha, ovelhas, carneiro, borrego, vaca,
    vacas, bezerro, bezerra, porco, porca, porcos, leitão, furão, furões, ouriço, chinchila, chinchilas,
    rato, ratos, rata, ratinho, ratinha, porquinho-da-índia, sagui, saguis, mico, aranha, tarântula,
    caramujo, caracol, caranguejo, abelhas, colmeia, poodle, shih-tzu, shitzu, pinscher, salsicha,
    labrador, labradora, golden, pastor, pitbull, rottweiler, bulldog, beagle, dachshund, husky, border,
    lhasa, maltês, yorkshire, spitz, buldogue, dálmata, podengo, podenga, rafeiro, rafeira, rafeirinho,
    galgo, galga, perdigueiro, siamês, siamesa, persa, angorá, mascote, pet, pets, bichinho, bichinhos,
    bichos, aumigo, aumiga, auau, miau, peludo, peluda, peludos, bichanos, pug, porquinho da índia,
    porquinhos da índia, peixe beta, peixe betta, peixinho dourado, cão de água, pastor alemão, shih
    tzu, border collie, lhasa apso, fila brasileiro, serra da estrela, pit bull, gata preta, gato preto,
    cão rafeiro, vira lata
    """
)
"""Animals kept at home."""
PET_PEOPLE = listed(
    """
    mãe de pet, mãe de gato, mãe de gatos, mãe de cachorro, mãe de cachorros, mãe de dog, mãe de pets,
    pai de pet, pai de gato, pai de gatos, pai de cachorro, pai de cachorros, pai de pets, mamãe de pet,
    tutora de, tutor de, gateira, gateiro, cachorreira, cachorreiro, louca dos gatos, doida dos gatos,
    humana de, humano de, escrava de gato, escrava de gatos, mãe de bicho, mãe de planta e gato, dog
    mom, cat mom
    """
)
""""dog mum"."""
JARGON = listed(
    """
    agulha de crochê, agulha circular, novelo, novelos, meada, amigurumi, amigurumis, bastidor, ponto
    cruz, ponto alto, correntinha, máquina de costura, molde de costura, recorde pessoal, meu garmin,
    no strava, treino longo, longão, meia maratona, corrida de 10k, meus 10k, os 5k, 21k, 42k, número
    de peito, fartlek, pace, tiros na pista, bike de estrada, mountain bike, gravel, furei o pneu da
    bike, pedal de domingo, pedalar, pedalada, rolo de treino, via de escalada, sapatilha de escalada,
    boulder, mosquetão, fiz cume, crampon, prancha, boas ondas, pegar onda, altas ondas, dropar, roupa
    de borracha, snorkel, molinete, isca artificial, vara de pescar, traíra, tucunaré, robalo,
    miniaturas de warhammer, rolagem de dados, falha crítica, crítico natural, mestre de rpg, mesa de
    rpg, ficha de personagem, sessão de rpg, meu deck, meus cards, speedrun, platinei, zerei, passar de
    fase, minha fazenda no stardew, ranqueada, ranqueadas, subir de meu main, pentakill, kda, corda da
    guitarra, cordas novas, cordas do violão, meu amplificador, pedal de distorção, acordes, arpejos,
    partitura, solfejo, ensaio da banda, ensaio do coral, ensaio de bateria, roda de samba, roda de
    choro, surdo de primeira, cavaco, cuíca, ala das baianas, fantasia pronta, quadra da escola de
    samba, tamborim, passista, mestre-sala, berimbau, roda de capoeira, batizado de capoeira, corda
    azul, cosplay, evento de anime, peruca do cosplay, fermentação natural, levain, sova, massa folhada
    caseira, kombucha, lúpulo, brassagem, mudas de tomate, sementeira, mudinha, mudinhas, transplantei,
    composteira, adubo, pulgão, orquídea, costela-de-adão, suculenta, rosa do deserto, ollie, kickflip,
    pista de skate, pelada da, rachão, futebol de quinta, gol de falta, de goleira, de goleiro, errando
    cesta, jogo de várzea, faixa preta, faixa roxa, faixa azul, faixa branca, sparring, luva de boxe,
    kata, kimono, supino, agachamento, levantamento terra, barra fixa, burpee, wod, box de crossfit,
    saudação ao sol, tapete de yoga, sapatilha de ponta, barra de balé, baile de forró, arrasta-pé,
    xaxado, gafieira, peça de teatro, estreia da peça, telescópio, chuva de meteoros, binóculo,
    avistei, teleobjetiva, filme 35mm, câmera analógica, revelei, aquarela, cavalete, óleo sobre tela,
    sketchbook, torno de cerâmica, meu romance, primeiro rascunho, meu livro de poemas, clube do livro,
    meta de leitura, skoob, goodreads, tbr, lista de leitura, primeira fila do show, lightstick,
    photocard, photocards, fanchant, fanfic, fanart, ao3, wattpad, spirit fanfic, vaquejada, laço
    comprido, cavalgada, trilha de domingo
    """
)
"""What people say of a pastime and hardly of anything else."""
