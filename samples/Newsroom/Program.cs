using Newsroom;
using OnRecord.News;

string folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "seeds");
NewsDossier dossier = NewsDossier.ParseYaml(File.ReadAllText(Path.Combine(folder, "briefing.records.yaml")));

Console.OutputEncoding = System.Text.Encoding.UTF8;
new DossierPrinter(dossier, folder, Console.Out).Print();
