namespace OnRecord.Benchmarks.Corpus;

/// <summary>The words that sentences of the corpus are made of.</summary>
internal static class Words
{
    public static string[] Latin { get; } =
        ("the minister said on that talks would go ahead after a vote in parliament while several members of opposition asked for more time to read report which was handed out late "
        + "evening nobody could say how much money had been spent or by whom officials from both sides met again behind closed doors without reaching agreement").Split(' ');

    public static string[] Escaped { get; } = ["\"no\"", "\"not now\"", "either\\or", "line\nbreak", "tab\tstop"];

    public static string[][] OtherScripts { get; } =
    [
        "міністр сказав що переговори триватимуть після голосування у парламенті поки депутати просили більше часу щоб прочитати звіт".Split(' '),
        "部长 表示 谈判 将 在 议会 投票 后 继续 进行 而 几名 反对派 成员 要求 更多 时间 阅读 报告".Split(' '),
        "قال الوزير إن المحادثات ستستمر بعد التصويت في البرلمان بينما طلب أعضاء المعارضة مزيدا من الوقت".Split(' '),
        "der Außenminister erklärte während der Anhörung müsse über die Förderung künftig früher entschieden werden".Split(' '),
    ];
}
