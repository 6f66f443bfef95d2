"""Portuguese (started; no native speaker has read it yet)."""

from exposure.extract.languages.contract import Language, bag, gathered, grouped, listed
from exposure.extract.languages.pt import jobs, kith, leisure, nobody, people, school, work

LANGUAGE = Language(
    code="pt",
    common=bag(
        """
        a anos ao aqui as com como da das de dia do dos e ela ele em estou está eu foi hoje isso já mais
        mas me meu minha muito na no não o os para por pra quando que se sem ser sou tem um uma você é à
        às ou até só bem tudo todo toda era são tá tô vou vai ter tenho nunca sempre nem ontem ninguém
        alguém depois antes mesmo ainda cada nossa nosso essa esse outra outro num numa pelo pela aos
        nas nos lá pq vc oi gente saiu noite dois duas três
        """
    ),
    regions=listed("BR, PT, AO"),
    me=listed(
        """
        eu, meu, minha, meus, minhas, me, mim, sou, estou, tenho, moro, trabalho, estudo,
        nosso, nossa, vou, vamos, fui, comigo, faço, comecei, quero, consigo, tô, nossos,
        nossas, preciso, saio, saí, entro, entrei, apanho, ando, comprei, consegui, perdi,
        ganhei, ganho, recebo, recebi, devo, cheguei, chego, volto, durmo, sinto, penso, acho
        que, odeio, amo, nasci, cresci, mudei, aprendi, adotei, resgatei, passei, tirei, toco,
        danço, corro, leio, cozinho, dou aula, somos, temos, moramos, saímos, a gente, nós,
        trampo, trampei, to, toquei, pintei, durmi, dormi, acordo, acordei, levo, fico,
        fiquei, terminei, namoro, casei, apanhei, meti, faz anos que, lá em casa, aqui em
        casa, cá em casa
        """
    ),
    mine=listed("meu, minha, meus, minhas, nosso, nossa"),
    be=listed("sou, eu sou"),
    unreal=listed(
        """
        se eu fosse, se eu tivesse, queria ser, gostaria, sonhei, imagina, tomara, disse, como
        se, no filme, na série, na novela, no livro, a personagem, o personagem, a
        protagonista, na música, no jogo, deve ser bom, se eu morasse, quem me dera, se eu
        fosse rico
        """
    ),
    past=listed(
        """
        estive, estava, era, ontem, semana passada, ano passado, voltei, voltamos, atrás
        """
    ),
    numbers=listed("um, uma, dois, duas, três"),
    joiners=bag("& da das de do dos e santa são"),
    not_names=bag(
        """
        a abril agosto amanhã as dezembro domingo e eu fevereiro hoje janeiro julho junho maio
        março mas meu minha novembro não o os outubro quarta que quinta segunda setembro sexta
        sim sábado terça um uma banco hospital praça rua pet bar loja feira shopping
        """
    ),
    at=listed("at, arroba"),
    dot=listed("dot, ponto"),
    follow_me=listed(
        """
        me segue, me sigam, me adiciona, me segue no, segue lá, me sigam no, sigam-me,
        segue-me, segue eu, me adicionem, adiciona-me, adicionem-me
        """
    ),
    other_account=listed(
        """
        outra conta, conta nova, nova conta, segunda conta, perfil novo, novo perfil, conta
        reserva, conta privada, conta secundária, dix, perfil reserva, conta de desenho
        """
    ),
    phone_cues=listed(
        """
        me chama no, me chama, me liga, me ligue, liga pra mim, meu número, meu celular, meu
        telefone, meu zap, meu whats, meu whatsapp, número novo, novo número, troquei de chip,
        me manda mensagem, chama no zap, chama no whats, meu telemóvel, anota meu, anotem meu,
        salva meu, chip novo, meu contato, chama no, chamar no, mudei de número,
        mudei de numero, troquei de número, troquei de numero, telemóvel novo, meu tel, me
        chamem, me liguem, liguem-me, liga-me, manda mensagem, manda msg, mandem mensagem, o
        meu contacto, meu novo número, anota aí, guardem, salvem
        """
    ),
    business=listed(
        """
        reservas, pedidos, aberto, abre, fechado, fecha, horário, ingressos, siga-nos, visite,
        oferta, aluga-se, vende-se, loja, restaurante, delivery, pedidos pelo, aberto até,
        aberto de, pizzaria, padaria do, peça já, fale conosco, agende, agendamento, clientes,
        cardápio, promoção, descontos, frete, encomendas, atendimento, orçamento, sorteio,
        entrega grátis, whatsapp da loja, bar do, salão, mercado, ligue já, ligue, disque,
        emergência, vagas, horário de funcionamento, funcionamento, venha nos visitar,
        visite-nos, esperamos por você, arrenda-se, pet shop, petshop, banho e tosa, ligue
        para, ligue agora, encerrado, abrimos, fechamos, contrata-se, inscrições, entrega
        """
    ),
    my_name=listed("me chamo, meu nome é, chamo-me, o meu nome é"),
    years_old=listed("anos, aninhos"),
    aged=listed("faço, fiz, hoje faço, acabei de fazer, tenho, vou fazer, idade, completei"),
    after_age=listed("e, hoje, amanhã, mas, já, dia"),
    born=listed("nasci em, nascida em, nascido em, nasci no dia, nasci"),
    my_birthday=listed(
        """
        meu aniversário é dia, meu aniversário é em, meu niver é dia, o meu aniversário é a, faço anos a
        """
    ),
    birthday=listed("aniversário, niver"),
    birthday_today=listed(
        """
        hoje é meu aniversário, hoje é o meu aniversário, hoje faço anos, é meu aniversário
        """
    ),
    months=grouped(
        """
        janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago,
        setembro set, outubro out, novembro nov, dezembro dez
        """
    ),
    lives_in=listed(
        """
        moro em, moro no, moro na, moramos em, morando em, vivo em, me mudei para, me mudei pra, meu apê
        em, minha casa em
        """
    ),
    comes_from=listed("sou de, natural de, venho de, de"),
    in_=listed("em, no, na"),
    not_in=bag("formada formado nascida nascido"),
    countries=frozenset(
        listed(
            """
        angola, ba, br, brasil, cabo verde, ce, mg, moçambique, pe, portugal, pr, pt, rj, rs, sc, sp
        """
        )
    ),
    lives_at=listed("moro na, moro no, moramos na, meu endereço é, minha casa fica na, vivo na"),
    street_first=listed("rua, r., avenida, av., av, travessa, praça, alameda, estrada, largo"),
    studies_at=listed("estudo na, estudo no, estudo em, estudante da, estudante do, faço faculdade na"),
    attends=listed("vou pra escola, passei na, aluna do, aluno do, aluna da, aluno da"),
    job_at=listed("@, no, na, do, da, pelo, pela"),
    bare_kin=listed("mamãe, papai, vovó, vovô"),
    kin_adjectives=listed("querida, querido, pequena, pequeno"),
    kin_after=listed("mais velho, mais velha, mais novo, mais nova, caçula, gêmea, gêmeo"),
    every=listed("todo, toda, todos os, todas as, cada"),
    weekdays=grouped(
        """
        segunda segundas segunda-feira, terça terças terça-feira, quarta quartas quarta-feira, quinta
        quintas quinta-feira, sexta sextas sexta-feira, sábado sábados, domingo domingos
        """
    ),
    day_words=listed("manhã, tarde, noite, dia, manhãs, noites, dias"),
    oclock=listed("h, hs, horas, da tarde, da manhã"),
    clock_before=listed("às, as, à"),
    rides=listed("pego o, tomo o, apanho o"),
    vehicles=listed("ônibus, trem, metrô, autocarro, comboio, metro, busão"),
    going=listed(
        """
        vou para, vou pra, vamos para, vamos pra, viajo para, viajo pra, viajamos para, a caminho de,
        partiu, rumo a, rumo ao, semana na, semana no, semana em, semanas na, semanas em, dias na, dias
        no, dias em, férias na, férias no, férias em, embarco para
        """
    ),
    leaving_when=listed(
        """
        amanhã, a partir de amanhã, depois de amanhã, hoje à noite, este fim de semana, nesse
        fim de semana, semana que vem, mês que vem, na segunda, na terça, na quarta, na
        quinta, na sexta, no sábado, no domingo, neste verão, uma semana, duas semanas, dez
        dias, alguns dias, semana q vem, esse fds, fds que vem, no fim de semana, fim de
        semana que vem, mes que vem, depois do natal, no carnaval, no feriado, feriadão, na
        próxima semana, para a semana
        """
    ),
    bare_when=listed("esse fim de semana"),
    back=listed("volto dia, volto na, volto no, voltamos dia, de volta dia"),
    staying=listed(
        """
        estamos em, estamos na, estamos no, estou em, estou na, estou no, de férias, fora, viajando
        """
    ),
    from_=listed("de, do dia"),
    to=listed("a, até, ao dia"),
    until=listed("até"),
    empty=listed("casa vazia, apê vazio, ninguém em casa, sozinha em casa, sozinho em casa"),
    countdown=listed("dias para, dias pra, dias até"),
    here=listed("estou no, estou na, tô no, tô na, cheguei no, cheguei na, acabei de chegar em"),
    now=listed("agora, neste momento, agora mesmo"),
    loves=listed("amo, gosto de, adoro, fã de, apaixonada por, apaixonado por"),
    wants_work=listed(
        """
        procuro emprego, procurando emprego, em busca de emprego, buscando recolocação, procuro estágio,
        procuro apartamento
        """
    ),
    money=listed(
        """
        fui demitida, fui demitido, meu salário, meu holerite, minha dívida, minhas dívidas, perdi meu
        emprego
        """
    ),
    documents=listed(
        """
        meu passaporte, meu rg, meu cpf, minha cnh, minha carteira de motorista, meu cartão de embarque,
        meu nif, meu cartão de cidadão, meu título de eleitor, minha carteira de trabalho, meu visto,
        meu sus, meu cartão do sus, meu pis, minha identidade, minha carta de condução,
        meu bilhete de identidade
        """
    ),
    firsts=listed(
        """
        meu primeiro cachorro foi, meu primeiro bicho foi, meu primeiro carro foi um, minha primeira
        escola foi
        """
    ),
    hard=listed(
        """
        me sinto sozinha, me sinto sozinho, não tenho amigos, odeio minha vida, ninguém me entende
        """
    ),
    adverts=listed(
        """
        vaga, vagas, contrata-se, contratamos, estamos contratando, enviar currículo, enviar
        curriculo, envie seu currículo, envie cv, precisa-se, procura-se, recruta-se,
        recrutamos, aluga-se, arrenda-se, vende-se, vendo apartamento, sem animais, inscrições
        abertas, a partir de r$, só até, empréstimo na hora, sem consulta, últimas vagas,
        ingressos à venda, bilhetes à venda
        """
    ),
    **gathered(jobs, kith, leisure, nobody, people, school, work),
)
