"""The first page: what needs a person, and how the month goes."""
