// In a section of a switch.
public class Desk
{
    void Check(int mode, Statement statement)
    {
        switch (mode)
        {
            case 1:
                statement.Validate(); // ONR2010
                break;
        }
    }
}
