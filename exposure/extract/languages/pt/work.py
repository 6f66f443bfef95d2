"""Work and employers."""

from exposure.extract.languages.contract import bag, listed

WORKS_AT = listed(
    """
    trabalho na, trabalho no, trabalho em, trabalho para, trabalho pra, trabalhando na, trabalhando no,
    trampo na, trampo no, trampando na, trampando no, ralo na, ralo no, estagiária na, estagiário na,
    estagiária no, estagiário no, estágio na, estágio no, meu turno na, meu turno no, contratada pela,
    contratado pela, contratada pelo, contratado pelo, me contrataram na, comecei na, comecei no, começo
    na, começo no, entrei na empresa, funcionária da, funcionário da, funcionária do, funcionário do,
    empregada na, empregado na, fundadora da, fundador da, dona da, dono da, sócia da, sócio da, meu
    trampo na, meu trampo no, meu emprego na, meu emprego no, meu plantão na, meu plantão no,
    colaboradora da, colaborador da
    """
)
""""I work at"."""
WORKS_AS = listed(
    """
    trabalho como, trabalho de, meu trabalho como, trampo como, trampo de, trabalhando como, trabalhando
    de, ganho a vida como, atuo como, fui contratada como, fui contratado como, contratada como,
    contratado como, entrei como
    """
)
""""I work as a"."""
EMPLOYERS = listed(
    """
    carrefour, pão de açúcar, assaí, atacadão, guanabara, mundial, prezunic, zona sul, condor, muffato,
    angeloni, bistek, giassi, zaffari, bourbon, sonda, savegnago, makro, sam's club, oba, hortifruti,
    magalu, magazine luiza, casas bahia, ponto frio, americanas, lojas americanas, renner, riachuelo,
    c&a, marisa, pernambucanas, havan, leroy merlin, tok&stok, madeira madeira, decathlon, centauro,
    netshoes, mercado livre, shopee, amazon, ifood, rappi, uber, 99, loggi, correios, jadlog, dhl,
    mcdonald's, mcdonalds, méqui, burger king, bob's, habib's, subway, spoleto, giraffas, china in box,
    outback, madero, starbucks, cacau show, kopenhagen, o boticário, boticário, avon, droga raia,
    drogasil, pague menos, drogaria são paulo, panvel, ultrafarma, itaú, bradesco, banco do brasil, bb,
    caixa econômica, santander, nubank, banco inter, c6, xp, btg, sicredi, sicoob, serasa, porto seguro,
    unimed, hapvida, notredame, amil, sulamérica, bradesco saúde, einstein, albert einstein,
    sírio-libanês, hospital das clínicas, santa casa, ubs, upa, samu, sus, petrobras, eletrobras, cemig,
    copel, enel, sabesp, cedae, embasa, csn, usiminas, gerdau, braskem, embraer, embrapa, ambev,
    heineken, coca-cola, nestlé, brf, sadia, perdigão, seara, jbs, friboi, marfrig, m. dias branco,
    aurora, klabin, suzano, weg, marcopolo, fiat, volkswagen, gm, toyota, honda, scania, mercedes-benz,
    azul, latam, infraero, cptm, supervia, embratel, globo, rede globo, sbt, record, band, estadão,
    ibge, inss, receita federal, detran, fiocruz, butantan, senai, sesc, sesi, senac, sebrae, stefanini,
    totvs, locaweb, accenture, deloitte, kpmg, ey, pwc, ibm, atento, teleperformance, contax, almaviva,
    aec, continente, pingo doce, lidl, aldi, minipreço, intermarché, auchan, jumbo, mercadona, worten,
    fnac, sonae, jerónimo martins, jerónimo, ikea, primark, zara, leroy, wells, bertrand, ctt, edp,
    galp, repsol, tap, ana aeroportos, carris, cp, stcp, metro do porto, metro de lisboa, fertagus,
    rodoviária, caixa geral, caixa geral de depósitos, millennium, bcp, novo banco, montepio, bpi, meo,
    altice, nowo, rtp, sic, tvi, autoeuropa, corticeira amorim, amorim, delta, sumol, super bock,
    sagres, vista alegre, bosch, siemens, cuf, lusíadas, luz saúde, santa maria, são josé, hospital de
    são joão, inem, segurança social, finanças, loja do cidadão, multicaixa, sonangol, unitel, shoprite,
    kero, taag, mcel, cfm
    """
)
"""Firms that many work for, so that their names need no capital."""
WORDS_TOO = bag(
    """
    extra big mundial condor sonda oba marisa vale light enel azul gol vivo tim claro oi band cultura
    folha record globo nos delta amorim aurora santander uber 99 bb natura luz finanças jumbo jerónimo
    wells sagres montepio millennium upa sus sic cp ana correios aec einstein porto centauro giraffas
    guanabara
    """
)
"""Employers' names that are words as well, so that they need a capital."""
SHOP_FLOOR = listed(
    """
    meu turno, turno da, turno de, meu plantão, plantão, escala, minha escala, escala 6x1, 6x1, folga,
    minha folga, meu chefe, minha chefe, o chefe, a chefe, minha gerente, meu gerente, a gerente,
    supervisora, supervisor, meu encarregado, colegas, colega de, uniforme, crachá, inventário, balanço,
    repondo, reposição, no caixa, operadora de caixa, operador de caixa, frente de caixa, estoque,
    armazém, fechamento, fecho hoje, abro hoje, bater ponto, bati ponto, bato ponto, picar o ponto,
    holerite, contracheque, recibo de vencimento, me pagam, me exploram, me mandaram embora, contrato,
    efetiva, efetivo, efetivada, efetivado, clientes, cliente, uma cliente, um cliente, entrevista,
    estágio, primeiro dia, último dia, pedi demissão, pedi as contas, anos aguentando, quinzena, hora
    extra, horas extras, vale refeição, vale-refeição, vale transporte, meu intervalo, vestiário, copa,
    refeitório, escritório, trampo, trabalho, trampando, trabalhando, jornada, turnos, me deve,
    dissídio, rescisão, fila, o sistema caiu, agência
    """
)
"""What stands beside an employer's name where somebody works there."""
BOUGHT = listed(
    """
    comprei, compramos, comprar na, comprar no, fui comprar, às compras, fazer compras, compras do mês,
    oferta, ofertas, promoção, desconto, preço, meu pedido, devolução, devolver, reclamação, reclamar,
    reclame aqui, sac, atendimento da, apoio ao cliente, minha encomenda, meu pacote, minha fatura,
    minha internet, meu voo, ações da, bolsa, encomendei
    """
)
"""What stands beside it where somebody buys there."""
INSTITUTIONS = bag(
    """
    hospital clínica cartório prefeitura câmara banco hotel pousada farmácia drogaria padaria
    confeitaria pastelaria açougue supermercado mercado metalúrgica siderúrgica tecelagem confecções
    confecção usina fábrica frigorífico laticínios cerâmica olaria marmoraria madeireira serraria
    gráfica editora jornal rádio transportadora viação expresso construtora imobiliária escritório
    contabilidade seguros seguradora laboratório laboratórios biblioteca museu teatro restaurante
    lanchonete pizzaria churrascaria pamonharia sorveteria cervejaria vinícola cooperativa fazenda
    granja armazém armazéns indústria indústrias têxteis calçados móveis conservas estaleiro estaleiros
    oficina auto concessionária bombeiros junta adega lar
    """
)
"""Words that begin or end the names of places of work."""
SITES = listed(
    """
    hospital, hospital universitário, santa casa, maternidade, clínica, consultório, posto de saúde,
    ubs, upa, centro de saúde, pronto-socorro, pronto socorro, samu, lar de idosos, lar, casa de
    repouso, asilo, iml, cartório, cartório de registro, conservatória, fórum, tribunal, delegacia,
    batalhão, quartel, bombeiros, corpo de bombeiros, prefeitura, câmara, câmara municipal, junta de
    freguesia, secretaria, inss, agência, agência bancária, banco, correios, lotérica, casa lotérica,
    escritório, escritório de advocacia, escritório de contabilidade, imobiliária, seguradora,
    corretora, call center, callcenter, telemarketing, redação, redacção, jornal, rádio, emissora,
    editora, gráfica, livraria, papelaria, banca, biblioteca, arquivo, museu, teatro, cinema,
    supermercado, hipermercado, mercado, mercadinho, mercearia, minimercado, hortifruti, sacolão, feira,
    açougue, talho, peixaria, padaria, confeitaria, pastelaria, doceria, pamonharia, tapiocaria,
    sorveteria, gelataria, lanchonete, restaurante, pizzaria, hamburgueria, churrascaria, cantina,
    refeitório, tasca, bar, boteco, boate, discoteca, hotel, pousada, motel, hostel, farmácia, drogaria,
    laboratório, ótica, salão, salão de beleza, barbearia, lavanderia, loja, lojinha, shopping,
    quiosque, boutique, armazém, armazéns, galpão, centro de distribuição, cd, depósito, logística,
    transportadora, viação, garagem, terminal, rodoviária, aeroporto, porto, estaleiro, plataforma,
    refinaria, usina, mina, pedreira, fábrica, indústria, metalúrgica, siderúrgica, montadora,
    tecelagem, fiação, confecção, curtume, calçados, cerâmica, olaria, serraria, madeireira, marcenaria,
    marmoraria, frigorífico, abatedouro, matadouro, laticínios, cooperativa, fazenda, granja, vinícola,
    adega, quinta, sítio, viveiro, estufa, construtora, obra, canteiro de obras, oficina, oficina
    mecânica, borracharia, concessionária, posto, posto de gasolina, posto ipiranga, bomba de gasolina,
    pedágio, portagem, estacionamento, academia, ginásio, piscina municipal, creche, berçário,
    funerária, cemitério, crematório, ong, abrigo, casa de acolhimento, presídio, penitenciária, cadeia,
    ateliê, pet shop, petshop, clínica veterinária, canil
    """
)
"""Places of work before their names."""
AT_WORK = listed(
    """
    inventário, balanço da loja, holerite, contracheque, rescisão, aviso prévio, dissídio, hora extra,
    horas extras, turno da noite, turno da manhã, turno da tarde, turno noturno, meu turno, plantão, meu
    plantão, plantão de 12, plantão de 24, escala, minha escala, 6x1, minha folga, a folga, folga, bater
    ponto, bati o ponto, bati ponto, bater o ponto, picar o ponto, piquei o ponto, crachá, meu chefe,
    minha chefe, o chefe, a chefe, patrão, o patrão, a patroa, meu patrão, encarregada, encarregado,
    supervisora, supervisor, gerente, coordenadora, recursos humanos, rh, sindicato, reunião de equipe,
    reunião de equipa, colegas de trabalho, colegas de turno, confraternização da firma, festa da firma,
    jantar de natal da empresa, 13º, décimo terceiro, subsídio de natal, subsídio de férias, uniforme,
    farda, armário, vestiário, copa, o cafezinho da copa, máquina de café, impressora, o servidor, o
    sistema caiu, sistema fora do ar, o excel, planilha, powerpoint, primeiro dia de trabalho, primeiro
    dia depois das férias, meu primeiro dia, meu último dia, primeira semana, entrevista de emprego, fui
    promovida, fui promovido, efetivada, efetivado, período de experiência, contrato, começo amanhã,
    comecei hoje, começo segunda, me paga, não me paga, me pagam, nos pagam, adicional noturno,
    insalubridade, andar 6, andar 3, ala, enfermaria, uti, pacientes, clientes, freguesia, fregueses,
    comandas, o caixa não fecha, fechar o caixa, caixa fechou, balcão, atrás do balcão, chapa, cozinha
    industrial, estoque, paletes, empilhadeira, empilhador, esteira, linha de produção, linha de
    montagem, chão de fábrica, pedidos, rota, entregas, furgão, fechamento da edição, reconheci a firma,
    reconhecer firma, autenticar, pessoas na fila, na fila desde, senha, mute, como posso ajudar, posso
    ajudar, época de incêndios, época de fogos, # anos aqui, anos de casa, anos de firma, jornada,
    intervalo, hora do almoço, no trampo, trampando, na firma, às três da manhã, madrugada, melhor
    segunda do ano
    """
)
"""What is said at work and hardly anywhere else."""
TEACHES = bag(
    """
    profe professora professor prof docente educadora educador orientadora orientador coordenadora
    coordenador pedagoga pedagogo tia diretora diretor inspetora inspetor monitora monitor estagiária
    contínua auxiliar
    """
)
"""Jobs at schools."""
