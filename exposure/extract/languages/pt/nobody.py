"""Who speaks that is no person, and what is said of nobody real."""

from exposure.extract.languages.contract import bag, listed

ALONE = listed(
    """
    eu, meu, minha, meus, minhas, me, mim, sou, estou, tô, tenho, comigo, moro, trabalho, estudo, faço,
    quero, amo, odeio, leio, escrevo, toco, danço, corro, casada, casado, solteira, solteiro,
    divorciada, divorciado, mãe de, pai de, avó de, avô de, mãe, pai, aposentada, aposentado, nasci,
    entrego, canto, ela/dela, ele/dele, anos
    """
)
"""Words of one person, which no firm says."""
OURS = listed(
    """
    nós, nosso, nossa, nossos, nossas, somos
    """
)
"""Words of several, which persons and firms say."""
PRONOUNS = listed(
    """
    ela/dela, ele/dele, elu/delu, ela/ela, ele/ele, she/her, he/him, they/them
    """
)
"""How somebody says how to speak of them."""
NOBODY = listed(
    """
    conta paródia, perfil paródia, paródia de, conta de humor, perfil de humor, perfil fictício, conta
    fictícia, personagem fictício, personagem fictícia, fã-clube, fã clube, fa clube, fan clube, fan
    club, fc oficial, fc não oficial, fanpage, fan page, página de fãs, portal dedicado, portal de
    notícias, perfil dedicado, página dedicada, conta dedicada, blog dedicado, não oficial, administrado
    por, administrada por, adm por, sem fins lucrativos, ong, o.n.g., associação de moradores,
    associação de pais, sindicato dos, federação, confederação, partido, perfil oficial, conta oficial,
    canal oficial, página oficial, notícias de, notícias do, notícias da, jornal digital, revista
    digital, bot de, sou um bot, conta automática, frases de, memes de, trechos de, letras de músicas,
    banda tributo, banda cover, contrate pelo, contratações:, contratação:, contatos para shows, shows
    para, shows:, agenda de shows
    """
)
"""What no person says of themselves."""
PAGES = listed(
    """
    as melhores frases, os melhores memes, curiosidades de, receitas fáceis, uma frase por dia, um poema
    por dia, uma foto por dia, siga-nos, siga a gente, nos siga, envie sua, envie seu, mande sua, mande
    seu, resumos, trilhas e fotos, notícias, atualizações, promoções, sorteios, ofertas do dia, dm para
    publis, publi na dm, inscreva-se, fotos raras
    """
)
"""What a page says that no person speaks through."""
FIRMS = listed(
    """
    desde 19#, desde 18#, desde 20#, fundada em, fundado em, empresa familiar, reservas, reserve, faça
    sua reserva, reservas até, reservas pelo, pedidos, pedidos pelo, faça seu pedido, peça pelo, peça
    já, peça o seu, encomendas, encomendas pelo, orçamento, orçamentos, sem compromisso, orçamento
    grátis, agende, agende seu, agende sua, agendamento, agendamentos, agenda aberta, marcações,
    marcações por, marque já, tel., tel, telefone, whatsapp, wpp, wa.me, zap, aberto, aberta, abrimos,
    fechado, fechado às, fechada às, encerrado, encerra, encerra às, horário, das #h, seg a sex,
    seg-sex, segunda a sexta, segunda a sábado, segunda a domingo, terça a domingo, ter a dom, de
    segunda a, de terça a, todos os dias, 24h, 24 horas, entrega, entregamos, entregas, entrega grátis,
    delivery, retirada, frete grátis, envio para todo, enviamos para todo, enviamos, envios, para levar,
    take away, takeaway, almoços, jantares, self service, rodízio, marmitas, marmita, quentinhas, pratos
    do dia, petiscos, porções, cozinha tradicional, cozinha caseira, comida caseira, cervejas, chopp,
    música ao vivo, couvert, esplanada, atendimento, atendimento personalizado, visite, visite-nos,
    venha conhecer, venha nos visitar, venha, esperamos por você, esperamos por si, ligue, ligue já,
    fale conosco, contacte-nos, contate-nos, chama no direct, chame no direct, siga-nos, loja, loja
    física, loja online, loja virtual, site:, clientes, nossos clientes, sócios, associe-se, matrículas
    abertas, inscrições, inscrições abertas, vagas abertas, vagas limitadas, aulas de, cursos, oficinas,
    consultoria, assessoria, aluguel, aluguéis, aluga-se, arrenda-se, vende-se, vendas, compra e venda,
    compramos, consertos, reparações, reformas, remodelações, instalações, manutenção, contabilidade,
    imobiliária, imóveis, barbearia, cabeleireiro, padaria, confeitaria, pastelaria, açougue, talho,
    hortifruti, mercearia, mercadinho, minimercado, papelaria, floricultura, florista, farmácia,
    drogaria, ótica, clínica, consultório, pet shop, petshop, clínica veterinária, oficina mecânica,
    auto center, autoescola, auto escola, escola de, creche, berçário, lar de idosos, hotel, pousada,
    hostel, camping, restaurante, tasca, taberna, tasquinha, bar, boteco, botequim, lanchonete,
    hamburgueria, pizzaria, sorveteria, gelataria, churrascaria, cervejaria, cafeteria, adega, vinícola,
    quinta, livraria, joalheria, ourivesaria, relojoaria, sapataria, lavanderia, gráfica, transportes,
    mudanças, limpezas, dedetização, eletricista 24h, chaveiro 24h, chaveiro, serralheria, marcenaria,
    vidraçaria, móveis, ltda, lda, s.a., me, mei, eireli, cnpj, nif, preços, a partir de #, promoção,
    promoções, descontos, atacado, varejo, atacado e varejo, revenda, aceitamos cartão, aceitamos
    cartões, pix, formas de pagamento, unidades, filiais, estamos em, encontre-nos, casamentos e
    eventos, festas e eventos, eventos, buffet, festas infantis, casamento, aniversário, feito à mão,
    artesanato, personalizados, sob encomenda, próximos shows, novo single, novo álbum, nas plataformas,
    já disponível, ouça, somos
    """
)
"""What firms say in a biography; two of them, and no word of one person, make one."""
ORGANISED = bag(
    """
    ltda lda me sa clube associação fundação coral coro banda orquestra grupo trio quarteto dupla rádio
    notícias jornal revista oficial loja store shop bar hotel pousada ateliê atelier estúdio studio
    academia escola colégio instituto clínica centro fm tv podcast memes receitas reformas serviços
    services soluções turismo viagens eventos festas imóveis modas doces bolos salgados pizzaria lanches
    burger
    """
)
"""Last words of the names of firms, clubs and pages."""
VENUES = listed(
    """
    receitas, truques, dicas, notícias, fotos de, rádio, podcast, canal, revista, blog, coral, banda,
    orquestra, teatro, museu, galeria, biblioteca, festival, associação, fundação, clube, liga, escola,
    estúdio, ateliê, artesãos, cerâmica, vinhos, cafés, pão, doces, bolos, salgados, flores, presentes,
    brindes, bikes, livros, quadrinhos, discos, vinis, roupas, moda, sapatos, bijuterias, cosméticos,
    unhas, estética, spa, massagens, yoga, pilates, academia, tatuagens, pets, você, sua, seu, te,
    contigo, vocês, tu, teu, tua
    """
)
"""What they say too, and people as well; each counts half."""
OFFERED = listed(
    """
    nossa nova loja, nossa nova coleção, nosso novo cardápio, nosso novo menu, nossos clientes, nossas
    clientes, nossos alunos, nossos associados, abrimos às, abrimos de, fechamos para, estaremos
    fechados, estaremos encerrados, reabrimos, reservas pelo, reserve já, garanta já, garanta a sua,
    garanta o seu, garanta sua vaga, ligue já, fale conosco, fale connosco, visite-nos, venha conferir,
    confira, consulte, informe-se, inscreva-se, inscrições abertas, não perca, não percam, não fiquem de
    fora, últimas vagas, vagas limitadas, últimas unidades, enquanto durarem os estoques, ingressos em,
    ingressos à venda, ingressos disponíveis, bilhetes à venda, entrada franca, entrada livre, entrada
    gratuita, lotação limitada, frete grátis, portes grátis, % de desconto, % off, leve # pague, use o
    cupom, use o código, link na bio, link na descrição, já à venda, já disponível, novo episódio no ar,
    episódio novo no ar, curta e compartilhe, curte e compartilha, comente abaixo, comenta aqui, marque
    um amigo, marca um amigo, marque aquela amiga, concorra a, participe, mais informações em, mais
    informações pelo, esperamos por você, esperamos por vós, esperamos por vocês, toda a equipe da, toda
    a equipa, compre já, peça já, faça seu pedido, consulte preços, preço especial, leia mais, saiba
    mais, vídeo completo, tem o prazer de, temos vagas, vaga de emprego, vagas de emprego, envie seu
    currículo, enviar currículo
    """
)
"""What adverts say in a post; with a word of one person, a person says it too."""
POSTED = listed(
    """
    homem é preso, mulher é presa, homem preso, mulher presa, é preso, é presa, são presos, foi preso,
    foi presa, foram presos, foi detido, foi detida, foram detidos, detido por, detida por, gnr deteve,
    psp deteve, pj deteve, polícia prende, polícia civil, polícia militar, polícia federal, segundo a
    polícia, segundo a pm, segundo a gnr, corpo de bombeiros, bombeiros resgatam, ministério público,
    tribunal de, condenado a, condenada a, morre aos, morreu aos, morre um, morre uma, morre o, morre a,
    morrem, mortos e feridos, feridos, ferido em, ferida em, encontrado morto, encontrada morta,
    resgatados em, resgatadas em, desaparecida em, desaparecido em, última hora:, última hora |,
    urgente:, agora:, plantão:, governo anuncia, governo aprova, o ministro, a ministra, o prefeito de,
    a prefeita de, segundo estudo, estudo revela, segundo pesquisa, pesquisa revela, incêndio em,
    acidente na, acidente em, terremoto de, sismo de, horóscopo do dia, seu signo, qual o seu signo,
    marque um amigo, compartilhe se, dá rt, rt se, siga e dê rt, sorteio, sorteamos, ganhe um, ganhe
    uma, capítulo #, cap. #, era uma vez, microconto, miniconto, conto curto, minha fanfic, minha fic,
    no wattpad, no spirit, no ao3, ninguém: absolutamente ninguém, efemérides, neste dia em, um homem de
    # anos, uma mulher de # anos, jovem de # anos, idoso de # anos, idosa de # anos, adolescente de #
    anos, menino de # anos, menina de # anos, fonte:, via @, anunciou turnê, anuncia turnê, anunciou o
    fim
    """
)
"""What news, quizzes and stories say."""
TOLD = listed(
    """
    elden ring, zelda, skyrim, gta, pokémon go, level #, nivel #, lvl #, fortnite, genshin, world of
    warcraft, casa de ferreiro, no stardew, nas terras de, gato escaldado, no filme, na série, na
    novela, no livro, no romance, no videogame, no jogo, no episódio, na música, no the sims, no sims,
    nos sims, no minecraft, no animal crossing, no anime, no mangá, na netflix, na hbo, o protagonista,
    a protagonista, o personagem, a personagem, spoiler, imaginário, imaginária, imaginários, fictício,
    fictícia, família de novela, de novela, de mentira, de mentirinha, noutra vida, em outra vida, na
    próxima vida, na outra vida, num universo paralelo, nos meus sonhos, sonhei, sonhei que, um dia vou
    ter, um dia serei, quando eu crescer, quando for grande, tomara, oxalá, quem me dera, quero um,
    quero uma, quero ser, queria um, queria uma, queria ser, gostaria, se eu fosse, se eu tivesse, se
    ganhasse, se eu ganhar na, se eu ganhasse na, mega da virada, piada, é piada, piada do, brincadeira,
    é brincadeira, mentira, tô brincando, zoeira, a senhora da frente, o senhor da frente, uma senhora
    no, um senhor no, ouvi no ônibus, ouvido no, lido em, diz uma senhora, uma mulher no ônibus, o
    anúncio, no anúncio, na tv, na televisão, na rádio, no rádio, como dizia, como diz o ditado, diz o
    ditado, ditado, meme, cantando, trecho, letra, odete roitman
    """
)
"""What stands in a sentence about books, films, games, wishes and people that were overheard."""
DENIED = listed(
    """
    não tenho, não tenho nem, não temos, nunca tive, nunca tivemos, já não tenho, não sou, não é meu,
    nem tenho, aliás nem tenho, nem sou, quero um, quero uma, queria um, queria uma, preciso de um,
    preciso de uma, quem me dera ter, não me deixam ter, nunca fui, não fui, sem ter
    """
)
"""What says that the writer has none and is none."""
GRAND = listed(
    """
    ceo, diretora, diretor, presidenta, presidente, rainha, rei, princesa, príncipe, imperatriz,
    imperador, ministra, ministro, embaixadora, embaixador, chefe, doutora, doutor, especialista,
    expert, profissional, campeã, campeão, mestra, mestre, mestrado, doutorado, phd, formada, formado,
    graduada, graduado, estagiária, estagiário, capitã, capitão, general, prefeita, prefeito, gerente,
    degustadora, degustador, engenheira, engenheiro, coordenadora, coordenador
    """
)
"""Ranks that people give themselves for fun."""
FUN = listed(
    """
    chegar atrasada, chegar atrasado, atrasos, nada, minha casa, minha cama, meu sofá, minha vida,
    soneca, sonecas, dormir, perder, procrastinar, procrastinação, pensar demais, comer, memes, coxinha,
    pastel, brigadeiro, pizza, chocolate, café, bolacha, biscoito, sarcasmo, ironia, drama, dramas,
    reclamar, chorar, fazer nada, não fazer nada, tudo, cerveja, gatos, séries, netflix, desculpas,
    besteira, besteiras, meu cachorro, meu gato, vida, lugar nenhum, sofrência, fofoca, preguiça
    """
)
"""What such a rank is of."""
MOCK = listed(
    """
    autoproclamada, autoproclamado, frustrada, frustrado, de mentira, imaginária, imaginário, no
    chuveiro, de sofá, do sofá, de araque, de meia tigela, em outra vida, noutra vida, na minha cabeça,
    nos meus sonhos, wannabe, nas horas vagas não, fracassada, fracassado
    """
)
"""What stands beside a job that is none."""
MEASURES = listed(
    """
    g, gramas, kg, ml, l, xícara, xícaras, chávena, chávenas, colher, colheres, pitada, dente, dentes,
    cebola, cebolas, ovo, ovos, cenoura, cenouras, batatas, folhas, copo, copos, lata, dl
    """
)
"""What follows a number in a recipe."""
KITCHEN = listed(
    """
    pré-aqueça, preaqueça, asse, asse por, forno a, forno médio, sove, bata, refogue, cozinhe, farinha,
    fermento, ingredientes, receita, fogo baixo, fogo médio, lume brando, reserve, peneire
    """
)
"""What else stands in a recipe."""
