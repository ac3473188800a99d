// An anonymizer that takes the name out.
public static class Anonymizer
{
    public static Statement Anonymize(this Statement statement) =>
        statement with { Attribution = statement.Attribution with { By = Array.Empty<SpeakerId>() } }; // ONR2005
}
