// What may be at its end.
// output: exe
Console.Write("Who said it? ");
Quote quote = new() { Text = "It rained.", By = Console.ReadLine() }; // ONR2002
Console.WriteLine(quote.Text);
