// The name comes out of a pointer.
public unsafe class Decoder
{
    Quote Decode(char* text, char* by, int length)
    {
        return new Quote { Text = new string(text, 0, length), By = new string(by) };
    }
}
