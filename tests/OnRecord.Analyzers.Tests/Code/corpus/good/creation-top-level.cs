// A program without a class.
// output: exe
var quote = new Quote { Text = "It rained.", By = args.Length > 0 ? args[0] : "Ana Silva" };
Console.WriteLine(quote.Text + quote.By);
