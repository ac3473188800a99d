// A program without a class.
// output: exe
var quote = new Quote { Text = args.Length > 0 ? args[0] : "It rained." }; // ONR2001
Console.WriteLine(quote.Text);
