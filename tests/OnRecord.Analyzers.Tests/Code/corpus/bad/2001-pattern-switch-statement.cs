// In a case of a switch over types.
public class Desk
{
    Message Copy(object source)
    {
        switch (source)
        {
            case Letter letter:
                return new Letter(letter.Body, letter.From ?? throw new ArgumentException("Unsigned.", nameof(source)));
            case Email { Subject: var subject }:
                var mail = new Email { Subject = subject }; // ONR2001
                return mail;
            default:
                throw new NotSupportedException();
        }
    }
}
