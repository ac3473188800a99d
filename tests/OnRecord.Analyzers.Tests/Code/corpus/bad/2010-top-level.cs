// output: exe
// In a program.
Statement.TryParseJson("{}"u8.ToArray(), out Statement? statement, out _); // ONR2010
Console.WriteLine(statement);
