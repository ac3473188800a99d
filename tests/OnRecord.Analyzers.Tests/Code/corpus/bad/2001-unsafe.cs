// Unsafe code around it.
public unsafe class Decoder
{
    Quote Decode(char* text, int length)
    {
        var quote = new Quote { Text = new string(text, 0, length) }; // ONR2001
        return quote;
    }
}
