using CourtDesk;

CourtDossier dossier = CourtDossier.ParseYaml(File.ReadAllText("trial.records.yaml"));
foreach (Testimony testimony in dossier.Testimonies)
{
    Witness witness = dossier.Witnesses[testimony.By];
    Console.WriteLine($"{witness.Name ?? witness.Description}: {testimony.Text}");
}
