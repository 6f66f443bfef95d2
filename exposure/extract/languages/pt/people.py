"""Relatives, partners and friends."""

from exposure.extract.languages.contract import listed

KIN = listed(
    """
    mãe, mamãe, mainha, mãinha, mamã, mami, mama, mamma, mãezinha, mãezona, manhê, véia, velha, coroa,
    pai, papai, painho, papi, papá, paizinho, paizão, paiê, véio, velho, irmã, irmão, irmãs, irmãos,
    irmãzinha, irmãozinho, mana, mano, manas, manos, maninha, maninho, meia-irmã, meio-irmão, filha,
    filho, filhas, filhos, filhinha, filhinho, filhota, filhote, filhão, enteada, enteado, enteados,
    avó, avô, avós, vó, vô, vovó, vovô, voinha, voinho, vózinha, vozinha, vózinho, avozinha, avozinho,
    nonna, nonno, nona, nono, bisa, biso, bisavó, bisavô, bisavós, tataravó, trisavó, tia, tio, tias,
    tios, titia, titio, tia-avó, tio-avô, prima, primo, primas, primos, priminha, priminho, primão,
    sobrinha, sobrinho, sobrinhas, sobrinhos, sobrinha-neta, sobrinho-neto, sogra, sogro, sogros,
    sogrinha, neta, neto, netas, netos, netinha, netinho, bisneta, bisneto, pais, bebê, bebé, neném,
    nenê, bebezinho, bebezinha, caçula, primogênita, primogênito, mais nova, mais novo, mais velha, mais
    velho, menina, menino, meninas, meninos, miúda, miúdo, miúdos, miúdas, guri, guria, guris, piá,
    moleque, moleques, crianças, criança, putos, gémeos, gémeas, gêmeos, gêmeas, trigêmeos, gêmea,
    gêmeo, cunhada, cunhado, cunhados, cunhadas, concunhada, concunhado, genro, nora, comadre de,
    madrinha, padrinho, padrinhos, dinda, dindo, afilhada, afilhado, afilhados, madrasta, padrasto,
    boadrasta, família, parentes, velhos, coroas, mamis, mano mais velho, pirralha, pirralho, puto
    """
)
"""Relatives."""
PARTNERS = listed(
    """
    marido, maridão, esposo, esposa, mulher, patroa, companheira, companheiro, namorada, namorado,
    namoradinha, namoradinho, namorido, noiva, noivo, mozão, mozao, mozinho, mô, mor, amor, amorzinho,
    amado, amada, crush, ficante, peguete, paquera, contatinho, rolo, futuro marido, futura esposa,
    futura mulher, cara-metade, cara metade, alma gêmea, alma gémea, tampa da panela, preta, preto,
    pretinha, pretinho, nega, nego, neguinha, neguinho, gata, boy, boy magia, xodó, bem, gajo, gaja,
    moço, ex, ex-marido, ex marido, ex-mulher, ex mulher, ex-namorado, ex namorado, ex-namorada, ex
    namorada, ex-esposa, ex-noivo, falecido marido, cônjuge, conje, esposinha, namô, mozi, parceiro,
    parceira
    """
)
"""Partners."""
MARRIED_TO = listed(
    """
    casada com, casado com, noiva de, noivo de, noiva do, noivo da, namorada do, namorado da, namorada
    de, namorado de, esposa do, esposo da, mulher do, marido da, comprometida com, comprometido com,
    apaixonada pelo, apaixonado pela, viúva do, viúvo da, namorando com, namorando o, namorando a
    """
)
""""Married to"."""
WED = listed(
    """
    bem casada, bem casado, feliz no casamento, estou casada, estou casado, sou casada, sou casado,
    recém-casada, recém-casado, recém casada, recém casado, vou casar, vamos casar, nos casamos,
    casámos, estamos noivos, fiquei noiva, fiquei noivo, pediu em casamento, pediu-me em casamento, me
    pediu em casamento, em um relacionamento sério, em relacionamento sério, namorando, casada e feliz,
    estou noiva, estou noivo
    """
)
"""Phrases that say that there is a partner."""
FRIENDS = listed(
    """
    melhor amiga, melhor amigo, melhores amigas, melhores amigos, amiga, amigo, amigas, amigos, amigona,
    amigão, miga, migo, best, bestie, bff, parça, parceira, parceiro, brother, bro, camarada, chegada,
    chegado, comadre, compadre, cumpadi, vizinha, vizinho, vizinha de cima, vizinho de cima, colega,
    colegas, colega de casa, colega de quarto, colega de apê, colega de turma, colega de trabalho,
    colega de carteira, colega de sala, colega da facul, amiga de infância, amigo de infância, amiga da
    escola, amigo da escola, amiga do trabalho, amigo do trabalho, amiga da faculdade, amigo da
    faculdade, roommate, roomie, companheira de quarto, companheiro de quarto, dupla, cúmplice,
    confidente, irmã de alma, irmão de alma, irmã de outra mãe, irmão de outra mãe, madrinha de
    casamento, padrinho de casamento, compincha, malta
    """
)
"""Friends."""
PARENT_OF = listed(
    """
    mãe de, mãe da, mãe do, mamãe de, mamãe da, mamãe do, pai de, pai da, pai do, papai de, papai da,
    papai do, irmã de, irmã da, irmã do, irmão de, irmão da, irmão do, avó de, avó da, avó do, avô de,
    avô da, avô do, vó de, vó da, vó do, vô de, vô da, vô do, tia de, tia da, tia do, tio de, tio da,
    tio do, dinda de, dinda da, dinda do, dindo de, dindo da, dindo do, madrinha de, madrinha da,
    madrinha do, padrinho de, padrinho da, padrinho do, mãe orgulhosa de, pai orgulhoso de
    """
)
""""Mum of"."""
