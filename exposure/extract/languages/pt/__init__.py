"""Portuguese (started; no native speaker has read it yet)."""

from exposure.extract.languages.contract import Language, bag, grouped, listed

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
    school_years=listed("#º ano, #o ano, #ª série, terceirão, turma de ##, formanda ##, formando ##"),
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
    school_words=bag("colégio creche escola etec faculdade instituto uni universidade"),
    subjects=listed(
        """
        psicologia, direito, medicina, enfermagem, jornalismo, pedagogia, letras, história, física, química,
        biologia, matemática, economia, administração, arquitetura, engenharia, computação, design,
        publicidade,
        veterinária, farmácia, fisioterapia, nutrição, odonto, odontologia, serviço social, filosofia,
        contábeis,
        engenharia civil, ciências sociais, geografia, artes, ti
        """
    ),
    works_at=listed(
        """
        trabalho na, trabalho no, trabalho em, trabalhando na, trabalhando no, estagiária na, estagiário
        na, estágio na, meu turno na, meu turno no
        """
    ),
    works_as=listed("trabalho como, trabalho de, meu trabalho como"),
    job_at=listed("@"),
    jobs=bag(
        """
        advogada advogado arquiteta arquiteto ator atriz bombeiro cabeleireira cabeleireiro
        contador contadora cozinheira cozinheiro dentista designer eletricista encanador
        enfermeira enfermeiro engenheira engenheiro escritor escritora farmacêutica
        farmacêutico fotógrafa fotógrafo garçom garçonete jornalista motorista médica médico
        músico policial professor professora programador programadora psicóloga psicólogo
        veterinária veterinário fisio fisioterapeuta pediatra parteira recepcionista vendedora
        vendedor caixa motoboy entregador entregadora pedreiro faxineira diarista babá
        manicure taxista caminhoneiro caminhoneira padeiro padeira mecânico mecânica
        marceneiro marceneira costureira confeiteira confeiteiro educadora educador
        nutricionista técnica técnico estagiária estagiário aposentada aposentado agricultor
        agricultora pescador pescadora carteiro soldador frentista porteiro zelador zeladora
        profe cuidadora cuidador tradutora tradutor biomédica ti personal trainer faxineiro
        gari camareira copeira garçon chef chapeiro pizzaiolo churrasqueiro cozinha balconista
        atendente secretária secretário assistente auxiliar operador operadora repositor
        telemarketing gerente supervisor analista consultor consultora corretor corretora
        bancária bancário economista publicitária publicitário radialista locutor editor
        editora roteirista ilustrador ilustradora tatuador tatuadora barbeiro esteticista
        maquiadora depiladora nail massagista socorrista paramédico cirurgiã cirurgião
        anestesista obstetra odontóloga fonoaudióloga terapeuta doula agente comunitária
        social juiz juíza delegado delegada escrivã promotor oficial militar sargento bombeira
        vigilante segurança porteira uber maquinista piloto comissária comissário hospedeira
        agrônomo agrônoma biólogo bióloga químico química físico geógrafo historiador
        historiadora bibliotecária bibliotecário pesquisador pesquisadora doutoranda
        doutorando mestranda mestrando docente monitora monitor dev desenvolvedor
        desenvolvedora arquivista florista jardineiro serralheiro soldadora pintor gesseiro
        encanadora canalizador picheleiro costureiro alfaiate sapateiro marcenaria feirante
        ambulante doceira boleira salgadeira artesã artesão streamer youtuber blogueira
        influencer empregada doméstica assessora assessor contabilista de infância camionista
        estafeta talhante enfermagem instrumentista sogro nutri
        """
    ),
    kin=listed(
        """
        mãe, mamãe, pai, papai, irmã, irmão, irmãs, irmãos, filha, filho, filhas, filhos, avó,
        vó, avô, vô, tia, tio, prima, primo, sobrinha, sobrinho, sogra, sogro, neta, neto,
        pais, bebê, cunhada, cunhado, caçula, mainha, painho, mami, papi, bisa, bisavó,
        bisavô, gêmeos, gêmeas, netos, netas, genro, nora, madrinha, padrinho, madrasta,
        padrasto, afilhada, afilhado, vozinha, vovó, vovô, sobrinhos, véia, véio, velhos,
        coroa, coroas, mamis, voinha, voinho, titia, titio, maninha, maninho, mano mais velho,
        nenê, neném, filhota, filhote, moleque, pirralha, pirralho, avós, avozinha, avozinho,
        miúdo, miúda, miúdos, puto, mana, família, enteada, enteado, gémeos, trigêmeos, manos
        """
    ),
    bare_kin=listed("mamãe, papai, vovó, vovô"),
    kin_adjectives=listed("querida, querido, pequena, pequeno"),
    kin_after=listed("mais velho, mais velha, mais novo, mais nova, caçula, gêmea, gêmeo"),
    parent_of=listed(
        """
        mãe da, mãe do, mãe de, pai da, pai do, pai de, irmã da, irmã do, avó da, avó do
        """
    ),
    partners=listed(
        """
        marido, esposo, esposa, mulher, namorado, namorada, noivo, noiva, companheiro,
        companheira, mozão, mozao, mô, crush, boy, conje, cônjuge, patroa, ficante, amor,
        amorzinho, esposinha, maridão, namô, namorido, ex, mozi, parceiro, parceira
        """
    ),
    married_to=listed(
        """
        casada com, casado com, noiva do, noivo da, namorando com, namorada do, namorado da
        """
    ),
    wed=listed("casada e feliz, sou casada, sou casado, estou noiva, estou noivo, vamos casar"),
    friends=listed("melhor amiga, melhor amigo, amiga, amigo, colega de quarto"),
    pets=listed(
        """
        cachorro, cachorra, cachorrinho, cachorrinha, cão, gato, gata, gatinho, gatinha,
        coelho, hamster, papagaio, cavalo, égua, tartaruga, doguinho, gatos, cachorros,
        calopsita, periquito, porquinho da índia, vira-lata, cadela, dog, catioro, pet,
        filhote, gatas, gatinhos, vira lata, viralata, caramelo, jabuti, porquinho, peixe,
        peixes, arara, maritaca, galinha, galinhas, iguana, furão, ouriço, cadelinha,
        cãozinho, bichano, bichanos, pug, shih tzu, spitz, lhasa, pitbull, salsicha,
        periquitos, cacatua, coelha, coelhinho, doguinha, auau
        """
    ),
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
    hobbies=bag(
        """
        basquete ciclismo cinema corrida culinária dança desenho escalada fotografia futebol
        games guitarra leitura livros música natação piano pintura surf teatro trilha tênis
        viagens violão vôlei xadrez yoga pesca sueca truco corredor corredora crochê tricô
        costura cerâmica horta anime mangá kpop k-pop capoeira jiu-jitsu judô handebol
        atletismo bordado cavaquinho pandeiro bateria ukulele baixo sanfona samba skate
        crossfit musculação pilates pagode poesia aquarela jardinagem confeitaria rpg dominó
        petanca patins trilhas pelada futsal muay jiu jitsu jiujitsu boxe kickboxing luta
        karatê taekwondo surfe bodyboard canoagem remo vela mergulho rapel corridas maratona
        maratonas triatlo pedal bike btt patinação beach tennis padel andebol rugby hóquei
        ginástica ballet balé forró sertanejo funk zumba hip-hop fado acordeão concertina
        flauta saxofone trompete trombone clarinete teclado cavaco viola berimbau tambor canto
        coral tuna rap rima slam poemas crônicas mangás hqs quadrinhos animes dorama doramas
        séries k-drama kdrama kdramas cosplay warhammer lego legos
        boardgames damas freefire minecraft fortnite valorant lol roblox fifa fps genshin
        pokémon pokemon zelda tricotar crochetar bordar macramê biscuit amigurumi patchwork
        scrapbook lettering grafite suculentas orquídeas bonsai aquarismo astronomia
        astrologia tarô tarot observação aves acampamento camping caça origami quebra-cabeça
        sudoku malhar academia ioga meditação
        """
    ),
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
)
