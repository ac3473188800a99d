// A method sets it.
using System.Diagnostics.CodeAnalysis;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string line) => Split(line);

    public required string Text { get; set; }

    [AttributedTo]
    public required string By { get; set; }

    private void Split(string line) => (By, Text) = (line.Split(':')[0], line.Split(':')[1]);
}
