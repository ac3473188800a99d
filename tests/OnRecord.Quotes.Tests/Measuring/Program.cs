using OnRecord.Quotes.Tests;

return args switch
{
    ["curve"] => Curve.Run(),
    ["compare", string folder] => ReaderComparison.Run(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("curve            prints how time and memory grow with the document and the number of quotes");
    Console.Error.WriteLine("compare FOLDER   reads every Markdown and HTML page below a folder as AngleSharp and Markdig do, and prints where the words differ");
    return 2;
}
